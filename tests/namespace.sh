#!/bin/sh
# namespace.sh DIRECTORY-OF-HEADERS: a strict program sees no names but the standard's.
#
# A header may declare, in the mode that a program asked for, what the standard gives it and
# names that are reserved (C17 7.1.3, POSIX.1-2024 XSH 2.2.2).  The oracles are musl's and
# glibc's headers: every word that ours leave after the preprocessor, or define as a macro,
# is reserved, or in one of theirs in the same mode, or matches a pattern of namespace.allowed:
# lines of "header pattern...", with the text of the standard that decides.
#
# Prints "ok NAME" or "FAIL NAME" and the names; the status is 1 if any failed.
ours=${1:?directory of headers}
compiler=$(gcc -print-file-name=include)
allowed=${0%.sh}.allowed
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
status=0

iso='assert complex ctype errno fenv inttypes limits locale math setjmp signal stdio stdlib string
	tgmath time uchar wchar wctype'
posix='aio arpa/inet cpio dirent fcntl fnmatch glob grp iconv langinfo libintl monetary mqueue net/if
	netdb netinet/in netinet/tcp nl_types poll pthread pwd regex sched semaphore spawn strings
	sys/mman sys/select sys/socket sys/stat sys/statvfs sys/times sys/types sys/un sys/utsname
	sys/wait tar termios unistd wordexp'
xsi='fmtmsg ftw libgen ndbm search sys/ipc sys/msg sys/resource sys/sem sys/shm sys/time sys/uio syslog
	utmpx'

# Words of the language; what belongs to the compiler.
keywords='asm auto break case char const continue default do double else enum extern float for goto if
	inline int long register restrict return short signed sizeof static struct switch typedef union
	unsigned void volatile while linux unix defined'

# words COMPILER...: what a program that includes $work/one.c's header finds declared.
words() {
	{
		"$@" -E -P "$work/one.c" && "$@" -E -dM "$work/one.c" | sed 's/^#define \([A-Za-z0-9_]*\).*/\1/'
	} 2>/dev/null | sed "s/\"[^\"]*\"//g; s/'[^']*'//g; s/[0-9][0-9A-Za-z.]*//g" |
		grep -oE '[A-Za-z_][A-Za-z_0-9]*' | grep -v '^_' | sort -u
}

# check HEADER MODE...
check() {
	header=$1.h
	shift
	[ -e "$ours/$header" ] || return
	printf '#include <%s>\n' "$header" >"$work/one.c"
	patterns=$(awk -v h="$header" '$1 == h { for (i = 2; i <= NF; i++) printf "%s|", $i } END { print "NONE" }' "$allowed")
	for mode; do
		{ words musl-gcc $mode; words gcc $mode; } >"$work/theirs"
		# A header that neither has cannot be compared.
		[ -s "$work/theirs" ] || continue
		{
			cat "$work/theirs"
			printf '%s\n' $keywords
		} | sort -u >"$work/known"
		words gcc $mode -nostdinc -isystem "$ours" -isystem "$compiler" |
			comm -23 - "$work/known" | grep -vxE "$patterns" | sed "s/\$/ ($mode)/"
	done >"$work/extra"
	if [ -s "$work/extra" ]; then
		echo "FAIL names of $header"
		cat "$work/extra"
		status=1
	else
		echo "ok names of $header"
	fi
}

base=-D_POSIX_C_SOURCE=200809L whole=-D_XOPEN_SOURCE=700
for h in $iso; do check $h -std=c11 "-std=c99 $base" "-std=c99 $whole"; done
for h in $posix; do check $h "-std=c99 $base" "-std=c99 $whole"; done
for h in $xsi; do check $h "-std=c99 $whole"; done
exit $status
