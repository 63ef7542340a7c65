load helper

# How many processes does this script make?  Counted by their numbers in the
# shell itself: each fork takes at least one.
forks() {
	command -v strace >/dev/null || skip "needs strace"
	[ -z "$EMULATED" ] || skip "an emulated shell's system calls are the emulator's"
	local n
	strace -f -qq -o trace -e trace=clone,fork,vfork,clone3 timeout 20 "$SH" -c "$1" sh >/dev/null
	# the one of timeout does not count
	n=$(($(grep -cE '(clone|fork|vfork|clone3)\(.*= [0-9]+$|resumed.*= [0-9]+$' trace) - 1))
	[ "$n" = "$2" ] || { echo "$1: $n processes instead of $2"; return 1; }
}

@test "the last command of -c takes the shell's place" {
	forks 'env true' 0
	forks ':; env true' 0
	forks 'if :; then env true; fi' 0
	forks 'env true; :' 1
	forks 'trap : EXIT; env true' 1
}

@test "a subshell is one process, whatever it ends with" {
	forks '(env true); :' 1
	forks '(env true | env true); :' 3
	forks '(:; (:; env true)); :' 1
	forks 'x=$(env true)' 1
	forks 'env true & wait' 1
}

@test "built-ins in \$( ) need no process" {
	forks 'x=$(echo a) y=$(printf %s b) z=$(pwd) w=`test a`; [ $x$y = ab ]' 0
	forks 'echo $(command -v ls) $(type cd) $(basename /a/b) $(dirname /a/b)' 0
	forks 'x=$(y=1; echo a)' 1
	forks 'x=$(echo $(echo a))' 1
}

@test "pipelines are one process a member, here-documents and functions none" {
	forks 'env true | env true | env true' 3
	forks 'echo a | read x' 2
	forks 'read x <<-A
	$PATH
	A' 0
	forks 'f() { echo a; }; f; { f; }; while f; do break; done; eval f' 0
}

@test "the memory of a loop does not grow" {
	[ -z "$ASAN_OPTIONS" ] || skip "freed memory is kept for a while"
	cat >loop <<'E'
f() { local a=$1; b=${a#x}$a; case $b in x*) :;; esac; }
i=0; while [ $i -lt $1 ]; do f x$i "a b" c; set -- $1 $b 'q r'; x="$*$i"; for k in 1 2; do :; done
y=$(printf %s $i); eval "z=$i"; i=$((i+1)); done; [ -r /proc/self/status ] && while read k v u; do case $k in VmRSS:) echo $v; esac; done </proc/$$/status
E
	small=$(timeout 20 "$SH" loop 1000)
	large=$(timeout 100 "$SH" loop 60000)
	echo "$small $large"
	[ "$large" -lt $((small + 300)) ]
}

@test "no zombies and no lost statuses after a thousand background commands" {
	cases <<'E'
i=0; while [ $i -lt 1000 ]; do : & i=$((i+1)); done; wait; (exit 7) & wait $!; echo $?
=> 0
7
E
}
