# The exit status and the shape of the message, for every utility, where things go wrong
# in the ways that they can for all.
load helper

NAMES='basename cat chmod chown cmp cp cut date dd df dirname du echo env expr false find grep
head hostname id kill ln ls mkdir mkfifo mktemp mv nproc od printenv printf ps pwd readlink
realpath rm rmdir sed seq sleep sort stat stty sync tail tee test touch tr true tty uname uniq
wc which whoami xargs yes'

# rows: lines of STATUS|PATTERN|COMMAND on standard input; all that are wrong are shown.
# A status with ! before it: GNU's utility does not say why.
rows() {
	local status pattern command wrong=0
	mkdir d; echo x >f; echo y >g
	while IFS='|' read -r status pattern command; do
		[ -n "$command" ] || continue
		local name=${command%% *}
		[ -n "$foreign" ] && [[ " kill ps which hostname " == *" $name "* ]] && continue
		[ -n "$foreign" ] && [ "$status" != "${status#!}" ] && continue
		fails "${status#!}" "*$name: $pattern" eval "\"\$SILL_BIN\"/$command" </dev/null || wrong=1
	done
	return $wrong
}

# Where the tests are tried on another system's utilities: these are not GNU's there.
foreign=
if "$SILL_BIN/cat" --version 2>/dev/null | "$SILL_BIN/grep" -q GNU; then
	foreign=yes
fi

@test "all utilities are there" {
	for name in $NAMES; do
		[ -x "$SILL_BIN/$name" ] || { echo "no $name"; return 1; }
	done
	[ -x "$SILL_BIN/[" ]
}

@test "--help goes to standard output, with status 0 (where POSIX does not want it printed)" {
	for name in $NAMES; do
		case $name in
		test | true | false | echo) continue ;;
		esac
		[ -n "$foreign" ] && [[ " kill ps which hostname " == *" $name "* ]] && continue
		fails 0 '' "$SILL_BIN/$name" --help </dev/null
		[[ "${out,,}" == usage:*$name* ]] || { echo "$name: $out"; return 1; }
	done
}

@test "an unknown option: the status of wrong usage, the option's name, and where help is" {
	for name in basename cat chmod chown cp cut date dd df dirname du head hostname id kill ln \
		mkdir mkfifo mktemp mv nproc od ps pwd readlink realpath rm rmdir seq sleep stat sync \
		tail tee touch tr uname uniq wc which whoami xargs yes; do
		echo "1|*--nosuch?*|$name --nosuch"
	done >table
	for name in cmp grep ls sort printenv tty; do
		echo "2|*--nosuch?*|$name --nosuch"
	done >>table
	echo "125|*--nosuch?*|env --nosuch" >>table
	echo "1|*--nosuch?|find --nosuch" >>table
	echo "1|*--nosuch?*|sed --nosuch" >>table
	echo "1|*?--nosuch?*|stty --nosuch" >>table
	rows <table
	for name in cat cp cut head ls sort tail wc; do
		echo "[12]|invalid option -- ?@?*Try ?*$name --help? for more information.|$name -@"
	done >table
	sed -i 's/^\[12\]\(.*\(ls\|sort\) -@\)/2\1/; s/^\[12\]/1/' table
	rm -r d; rows <table
}

@test "a missing file: its name, and why" {
	rows <<-'END'
		1|none: No such file or directory|cat none
		1|*?none?: No such file or directory|chmod 644 none
		1|*?none?: No such file or directory|chown 0 none
		2|none: No such file or directory|cmp none f
		1|cannot stat ?none?: No such file or directory|cp none x
		1|none: No such file or directory|cut -b1 none
		1|none: No such file or directory|date -r none
		1|failed to open ?none?: No such file or directory|dd if=none
		1|none: No such file or directory|df none
		1|cannot access ?none?: No such file or directory|du none
		127|?none?: No such file or directory*|env none
		1|?none?: No such file or directory|find none
		2|none: No such file or directory|grep x none
		1|cannot open ?none? for reading: No such file or directory|head none
		1|failed to access ?none?: No such file or directory|ln none x
		2|cannot access ?none?: No such file or directory|ls none
		1|cannot create directory ?none/x?: No such file or directory|mkdir none/x
		1|*none/x*: No such file or directory|mkfifo none/x
		1|*none/XXXXXX*: No such file or directory|mktemp none/XXXXXX
		1|cannot stat ?none?: No such file or directory|mv none x
		1|none: No such file or directory|od none
		1|none: No such file or directory|realpath -e none
		1|none: No such file or directory|readlink -v none
		1|cannot remove ?none?: No such file or directory|rm none
		1|failed to remove ?none?: No such file or directory|rmdir none
		2|*none: No such file or directory|sed p none
		2|cannot read: none: No such file or directory|sort none
		1|cannot stat* ?none?: No such file or directory|stat none
		1|*none*: No such file or directory|stty -F none
		1|*none?: No such file or directory|sync none
		1|cannot open ?none? for reading: No such file or directory|tail none
		1|none/x: No such file or directory|tee none/x
		1|cannot touch ?none/x?: No such file or directory|touch none/x
		1|none: No such file or directory|uniq none
		1|none: No such file or directory|wc none
	END
}

@test "a directory where a file is wanted" {
	rows <<-'END'
		1|d: Is a directory|cat d
		1|*?d?*|cp d x
		1|*d*: Is a directory|cut -b1 d
		1|*?d?: Is a directory*|dd if=d
		126|?./d?: Permission denied|env ./d
		1|error reading ?d?: Is a directory|head d
		1|*d*: hard link not allowed for directory|ln d x
		1|*?d?: Is a directory|rm d
		2|*d: Is a directory|sort d
		1|error reading ?d?: Is a directory*|tail d
		1|d: Is a directory|tee d
		!1|*d*: Is a directory|uniq d
		1|d: Is a directory|wc d
		1|*d*: Is a directory|od d
	END
}

@test "a full disk is an error, whoever writes" {
	rows <<-'END'
		1|*No space left on device|basename x >/dev/full
		1|*No space left on device|cat f >/dev/full
		2|*No space left on device|cmp f g >/dev/full
		1|*No space left on device|cut -b1 f >/dev/full
		1|*No space left on device|date >/dev/full
		1|*No space left on device*|dd if=f >/dev/full
		1|*No space left on device|df >/dev/full
		1|*No space left on device|dirname x >/dev/full
		!1|*No space left on device|du d >/dev/full
		1|*No space left on device|echo x >/dev/full
		125|*No space left on device|env >/dev/full
		3|*No space left on device|expr 1 + 1 >/dev/full
		1|*No space left on device*|find d >/dev/full
		2|*No space left on device|grep x f >/dev/full
		1|*No space left on device|head f >/dev/full
		1|*No space left on device|hostname >/dev/full
		1|*No space left on device|id >/dev/full
		1|*No space left on device|kill -l >/dev/full
		2|*No space left on device|ls f >/dev/full
		1|*No space left on device|mktemp -u >/dev/full
		1|*No space left on device|mv -v g h >/dev/full
		1|*No space left on device|cp -v f h >/dev/full
		1|*No space left on device|nproc >/dev/full
		1|*No space left on device|od f >/dev/full
		2|*No space left on device|printenv >/dev/full
		1|*No space left on device|printf x >/dev/full
		1|*No space left on device|ps -A >/dev/full
		1|*No space left on device|pwd >/dev/full
		1|*No space left on device|realpath f >/dev/full
		4|*No space left on device|sed p f >/dev/full
		1|*No space left on device|seq 3 >/dev/full
		2|*No space left on device*|sort f >/dev/full
		1|*No space left on device|stat f >/dev/full
		1|*No space left on device|tail f >/dev/full
		1|*No space left on device|tee <f >/dev/full
		1|*No space left on device|tr a b <f >/dev/full
		3|*No space left on device|tty >/dev/full
		1|*No space left on device|uname >/dev/full
		1|*No space left on device|uniq f >/dev/full
		!1|*No space left on device|wc f >/dev/full
		1|*No space left on device|which sh >/dev/full
		1|*No space left on device|whoami >/dev/full
		1|*No space left on device|yes >/dev/full
	END
}

@test "a closed standard output is an error, if there was something to say" {
	rows <<-'END'
		1|*Bad file descriptor|basename x >&-
		1|*Bad file descriptor*|cat f >&-
		1|*Bad file descriptor|date >&-
		1|*Bad file descriptor|echo x >&-
		125|*Bad file descriptor|env >&-
		3|*Bad file descriptor|expr 1 + 1 >&-
		2|*Bad file descriptor|grep x f >&-
		1|*Bad file descriptor|head f >&-
		1|*Bad file descriptor|id >&-
		2|*Bad file descriptor|ls f >&-
		2|*Bad file descriptor|printenv PATH >&-
		1|*Bad file descriptor|printf x >&-
		1|*Bad file descriptor|pwd >&-
		4|*Bad file descriptor|sed p f >&-
		1|*Bad file descriptor|seq 3 >&-
		2|*Bad file descriptor*|sort f >&-
		1|*Bad file descriptor|stat f >&-
		1|*Bad file descriptor*|tee <f >&-
		1|*Bad file descriptor|uname >&-
		1|*Bad file descriptor|wc f >&-
		1|*Bad file descriptor|yes >&-
	END
	"$SILL_BIN/true" >&-
	"$SILL_BIN/test" x >&-
	"$SILL_BIN/touch" g >&-
	"$SILL_BIN/sleep" 0 >&-
}

@test "a number that is none, or does not fit, is refused and named" {
	rows <<-'END'
		1|invalid mode: ?9999?*|chmod 9999 f
		1|*?99999999999999999999?*|cut -b 99999999999999999999 f
		1|*from 1*|cut -b 0 f
		1|invalid date ?@99999999999999999999?|date -d @99999999999999999999
		1|invalid number: ?99999999999999999999?*|dd bs=99999999999999999999
		1|invalid number: ?x?*|dd count=x
		1|*?x?*|df -B x
		1|*x*|du --max-depth=x
		1|*x*|find d -maxdepth x
		2|*x*|grep -m x x f
		1|invalid number of lines: ?x?*|head -n x f
		1|invalid number of bytes: ?1y1?*|head -c 1y1 f
		1|*99999999999999999999*|kill 99999999999999999999
		1|invalid mode* ?9999?*|mkdir -m 9999 new
		1|invalid mode*|mkfifo -m 9999 new
		1|invalid number: ?x?|nproc --ignore=x
		1|*x*|od -j x f
		1|?99999999999999999999?: *|printf %d 99999999999999999999
		1|*x*|ps -p x
		1|*x*|seq x
		1|invalid time interval ?x?*|sleep x
		2|*0*|sort -k 0 f
		1|invalid number of lines: ?x?*|tail -n x f
		1|invalid date format ?x?*|touch -t x f
		1|*x*|uniq -f x f
		2|*x*|test x -eq 1
		1|*0*|xargs -n 0 echo
	END
}

@test "too few operands: what is missing" {
	rows <<-'END'
		1|missing operand*|basename
		1|missing operand*|chmod
		1|missing operand after ?644?*|chmod 644
		1|missing operand*|chown
		2|missing operand*|cmp
		1|missing file operand*|cp
		1|missing destination file operand after ?f?*|cp f
		1|*|cut
		1|missing operand*|dirname
		2|missing operand*|expr
		1|missing file operand*|ln
		1|missing operand*|mkdir
		1|missing operand*|mkfifo
		1|missing file operand*|mv
		1|missing operand*|printf
		1|missing operand*|readlink
		1|missing operand*|realpath
		1|missing operand*|rm
		1|missing operand*|rmdir
		1|missing operand*|seq
		1|missing operand*|sleep
		1|missing operand*|stat
		1|missing file operand*|touch
		1|missing operand*|tr
	END
}
