load helper

@test "set -e ends the shell at a failure that nobody looks at" {
	cases <<'E'
set -e; false || true; if false; then :; fi; while false; do :; done; ! true; false && true; echo on; (false; echo no); echo no
=> 1
on
--
set -e; f() { false; echo in f; }; f || echo no; if f; then echo yes; fi; f; echo no
=> 1
in f
in f
yes
--
set -e; x=$(false) || echo handled; x=$(false); echo no
=> 1
handled
--
set -e; { false; echo no; } ; echo no
=> 1
--
set -e; eval false; echo no
=> 1
--
set -e; true | false; echo no
=> 1
--
set -e; false | true; for i in 1; do [ x = y ] || continue; done; case a in a) true;; esac; echo on; set +e; false; echo on
=> 0
on
on
E
}

@test "set -x shows commands after expansion, quoted, behind PS4" {
	cases <<'E'
x='a b'; set -x; echo "$x" $x ''; y=1; PS4='> '; y=2 true; { set +x; } 2>/dev/null
=> 0
+ echo 'a b' a b ''
a b a b 
+ y=1
+ PS4='> '
> true
> y=2
E
}

@test "set -v shows lines as they are read" {
	printf 'set -v\necho a\nset +v\necho b\n' >v
	run timeout 20 "$SH" v
	[ "$output" = "echo a
a
set +v
b" ]
}

@test "set -n reads and runs nothing, but finds errors" {
	printf 'echo no\nx=$(touch made)\n' >n; printf 'echo no\nfi\n' >bad
	run timeout 20 "$SH" -n n
	[ "$status" = 0 ]; [ -z "$output" ]; [ ! -e made ]
	run timeout 20 "$SH" -n bad
	[ "$status" = 2 ]
}

@test "set -a exports, set -f leaves patterns alone, set -u is strict" {
	cases <<'E'
set -a; x=1; set +a; y=2; env | grep -E '^[xy]=' ; set -f; echo *; set -u; (echo $nope) 2>/dev/null || echo strict
=> 0
x=1
*
strict
E
}

@test "set -o lists, set +o can be read back, names and letters are the same" {
	cases <<'E'
set -eu -o pipefail; s=$(set +o); set +e +u +o pipefail; eval "$s"; set -o | grep -E '^(errexit|nounset|pipefail|noglob) ' | tr -s ' '; case $- in *e*u*) echo $?; esac
=> 0
errexit on
noglob off
nounset on
pipefail on
0
--
set -o noglob; case $- in *f*) echo f;; esac; set +o noglob; case $- in *f*) echo f;; esac; set -C -f +C; case $- in *C*) echo C;; *f*) echo f; esac
=> 0
f
f
E
}

@test "pipefail counts as it was when the pipeline started" {
	cases <<'E'
set -o pipefail; false | set +o pipefail; echo $?; set +o pipefail; false | true; echo $?
=> 0
1
0
E
}

@test "options may be given to the shell, and operands follow" {
	OPTIONS="-eu -o noglob" OPERANDS="1 2" cases <<'E'
case $- in *e*) echo e $*; esac; echo *
=> 0
e 1 2
*
E
}
