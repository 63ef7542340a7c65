load helper

# posix-names: "name header macro" for each function and object of POSIX (Issue 7 and 8), of
# C23's additions, and of what Linux's programs use beyond.  macro says what a program asks
# for: c17, c23, posix (2008), xsi (Issue 7), xsi8 (Issue 8), gnu.
#
# posix-names-out: those that there are not, each with the reason; posix-names-pending:
# those that are being written.  Both are held to: what has come must leave them.

names=$BATS_TEST_DIRNAME/posix-names

ask() {
	case $1 in
	c17) echo -std=c17 ;;
	c23) echo -std=c2x ;;
	posix) echo -std=c17 -D_POSIX_C_SOURCE=200809L ;;
	xsi) echo -std=c17 -D_XOPEN_SOURCE=700 ;;
	xsi8) echo -std=c17 -D_XOPEN_SOURCE=800 ;;
	gnu) echo -std=gnu17 -D_GNU_SOURCE ;;
	esac
}

# System calls of x86_64 that aarch64 does not have.
x86_calls='arch_prctl ioperm iopl'

excused() {
	[ "$ARCH" = x86_64 ] || printf '%s\n' $x86_calls
	sed 's/#.*//; s/[ 	].*//; /^$/d' "$BATS_TEST_DIRNAME/posix-names-out" "$BATS_TEST_DIRNAME/posix-names-pending"
}

# compare FOUND: all names must be in it but the excused; and those that link must not be.
compare() {
	excused | sort >excused
	cut -d' ' -f1 "$names" | sort >all
	sort "$1" >found
	comm -23 all found | comm -23 - excused | sed 's/$/: missing/' >wrong
	[ "$1" != linked ] || comm -12 found excused | sed 's/$/: is there, and excused/' >>wrong
	cat wrong
	[ ! -s wrong ]
}

# A name is declared, or is a macro; what is neither names itself in an error.
@test "each name is declared by its header when it is asked for" {
	awk '$3 == "abi" { print $1 }' "$names" >declared
	for macro in c17 c23 posix xsi xsi8 gnu; do
		for header in $(awk -v m=$macro '$3 == m { print $2 }' "$names" | sort -u); do
			awk -v m=$macro -v h="$header" '$3 == m && $2 == h { print $1 }' "$names" >here
			if [ ! -e "$BUILD/include/$header" ] && ! echo "#include <$header>" | "$CC" -E -x c - >/dev/null 2>&1; then
				continue
			fi
			{
				echo "#include <$header>"
				while read -r name; do
					printf '#ifndef %s\nvoid *test_%s(void) { return (void *)&%s; }\n#endif\n' \
						"$name" "$name" "$name"
				done <here
			} >one.c
			"$CC" $(ask $macro) -w -fno-builtin -ferror-limit=0 -fsyntax-only one.c >said 2>&1 ||
				"$CC" $(ask $macro) -w -fno-builtin -fsyntax-only one.c >said 2>&1 || true
			sed -n "s/.*['‘]\([A-Za-z_0-9]*\)['’] undeclared.*/\1/p; s/.*undeclared identifier '\([A-Za-z_0-9]*\)'.*/\1/p" said |
				sort -u >undeclared
			sort here | comm -23 - undeclared >>declared
		done
	done
	compare declared
}

# All at once, and what the linker lacks, it names.  A macro need not be a function.
@test "each name links" {
	{
		awk '{ print $2 }' "$names" | sort -u | while read -r header; do
			[ -e "$BUILD/include/$header" ] && echo "#include <$header>"
		done
		while read -r name header macro; do
			printf '#ifndef %s\nextern char link_%s[] __asm__("%s");\n#endif\n' "$name" "$name" "$name"
		done <"$names"
		echo 'void *all[] = {'
		while read -r name header macro; do
			printf '#ifndef %s\nlink_%s,\n#endif\n' "$name" "$name"
		done <"$names"
		echo '}; int main(void) { return !all[0]; }'
	} >all.c
	"$CC" -D_GNU_SOURCE -w -fno-builtin -fno-pie -c -o all.o all.c
	"$CC" -no-pie -Wl,--no-gc-sections -o program all.o >said 2>&1 || true
	sed -n "s/.*undefined reference to \`\([A-Za-z_0-9]*\)'.*/\1/p" said | sort -u >undefined
	cut -d' ' -f1 "$names" | sort | comm -23 - undefined >linked
	# A header that is not there has made no macro of it.
	compare linked
}
