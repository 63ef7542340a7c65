load helper

@test "eval joins its arguments and runs them here" {
	cases <<'E'
eval 'x=1; echo' '$x'; echo $x; eval; echo $?; eval false; echo $?; eval 'exit 3'
=> 3
1
1
0
1
E
}

@test ". reads a file here, from PATH too, and return ends it" {
	echo 'echo in $x; x=2; return 4; echo no' >inc
	mkdir bin; echo 'echo from path' >bin/onpath
	cases <<'E'
x=1; . ./inc; echo $? $x; PATH=$PWD/bin:$PATH; . onpath; f() { . ./inc; echo back; }; f
=> 0
in 1
4 2
from path
in 2
back
--
(. ./nofile; echo no) 2>/dev/null; echo $?; command . ./nofile 2>/dev/null; echo on
=> 0
127
on
E
}

@test "exit takes the last status or its operand" {
	cases <<'E'
(exit 7); exit
=> 7
--
(exit 300); echo $?; f() { exit 3; }; f; echo no
=> 3
44
E
}

@test "shift and set change the positional parameters" {
	OPERANDS="a b c" cases <<'E'
shift; echo $*; shift 2; echo $#; set -- x y; echo $1; set -- ; echo $#; set a -b; echo $2; (shift 5) 2>/dev/null; [ $? -ne 0 ] && echo error
=> 0
b c
0
x
0
-b
error
E
}

@test "unset removes variables and functions; read-only ones stay" {
	cases <<'E'
x=1; unset x; echo ${x-gone}; f() { :; }; unset -f f; f 2>/dev/null; echo $?; unset nothing; echo $?
=> 0
gone
127
0
--
readonly r=1; (unset r) 2>/dev/null || echo kept; (r=2; echo no) 2>/dev/null || echo kept; echo $r; (readonly r=3) 2>/dev/null || echo kept
=> 0
kept
kept
1
kept
E
}

@test "export reaches programs, and -p prints what the shell reads back" {
	cases <<'E'
x=1; export x y=2; env | grep -E '^(x|y)=' | sort; unset x; env | grep -c ^x=
=> 1
x=1
y=2
0
--
export q="it's \$x"; export -p | grep ' q='; v=$(export -p | grep ' q='); unset q; eval "$v"; echo "$q"; export nv; export -p | grep ' nv$'
=> 0
export q='it'\''s $x'
it's $x
export nv
E
}

@test "declaration utilities neither split nor match, through command too" {
	touch a b
	cases <<'E'
x='1 2'; export e=$x; command export f=$x; readonly r=*; echo "$e|$f|$r"; g() { local l=$x; echo "$l"; }; g
=> 0
1 2|1 2|*
1 2
--
c=export; x='q r=1'; $c z=$x; echo "$z" $r
=> 0
q 1
E
}

@test "read splits lines as IFS says" {
	cases <<'E'
printf '  one  two three  \n' | { read a b; echo "[$a][$b]"; }; printf 'a b\n' | { read a b c; echo "[$a][$b][$c]"; }; printf ' x \n' | { read a; echo "[$a]"; }
=> 0
[one][two three]
[a][b][]
[x]
--
IFS=:; printf 'a::b:\n' | { read x y z; echo "[$x][$y][$z]"; }; printf 'a:b:\n' | { read x y; echo "[$x][$y]"; }; printf 'a:b:c:\n' | { read x y; echo "[$x][$y]"; }
=> 0
[a][][b]
[a][b]
[a][b:c:]
--
printf 'a\\ b c\\\nd\n' | { read x y; echo "[$x][$y]"; }; printf 'a\\b\n' | { read -r x; echo "$x"; }; printf 'no newline' | { read x; echo "$? $x"; }; read x </dev/null; echo $?
=> 0
[a b][cd]
a\b
1 no newline
1
--
printf 'a;b\0c\nd' | { read -d ';' x; read -rd '' y; echo "$x,$y"; cat; }
=> 0
a,b
c
d
E
}

@test "read takes nothing past its line, whoever reads next" {
	printf '1\n2\n3\n4\n5\n' >f
	cases <<'E'
{ read a; head -n 1; read b; (read c; echo $c); cat; echo $a $b; } <f
=> 0
2
4
5
1 3
--
cat f | { read a; read b; echo $a $b; cat; }
=> 0
1 2
3
4
5
--
while read x; do read y; echo "$x-$y"; done <f; exec <f; read a; cat
=> 0
1-2
3-4
5-
2
3
4
5
E
}

@test "getopts walks through clusters, arguments and errors" {
	cases <<'E'
set -- -ab -c arg -darg -- -e rest; while getopts abc:d: o; do echo "$o ${OPTARG-none} $OPTIND"; done; shift $((OPTIND-1)); echo "$o $*"
=> 0
a none 1
b none 2
c arg 4
d arg 5
? -e rest
--
getopts :ab: o -x; echo "$o $OPTARG"; OPTIND=1; getopts :ab: o -b; echo "$o $OPTARG"; OPTIND=1; getopts a o -x 2>/dev/null; echo "$o ${OPTARG-none}"; OPTIND=1; getopts a o file; echo "$? $o"
=> 0
? x
: b
? none
1 ?
E
}

@test "cd keeps the logical path, -P the physical one" {
	mkdir -p real/sub; ln -s real link
	cases <<'E'
cd link/sub; pwd | sed 's,.*/link,link,'; cd ..; pwd | sed 's,.*/link,link,'; cd -P .; pwd | sed 's,.*/real,real,'; cd - >/dev/null; pwd -P | sed 's,.*/real,real,'
=> 0
link/sub
link
real
real
--
o=$PWD; cd /; cd "$o"; [ "$OLDPWD" = / ] && [ "$PWD" = "$o" ] && echo set; CDPATH=$o/real; cd sub >out 2>&1; [ "$(cat "$o/real/sub/out" 2>/dev/null || cat "$o/out")" = "$o/real/sub" ] && echo printed; cd /; (cd nowhere) 2>/dev/null || echo failed; (cd '') 2>/dev/null || echo empty; HOME=$o; cd; [ "$PWD" = "$o" ] && echo home
=> 0
set
printed
failed
empty
home
E
}

@test "type and command -v say what a name means" {
	cases <<'E'
f() { :; }; alias a='b c'; command -v f if : cd; command -v a; command -v ls | grep -c ^/; command -v nope; echo $?
=> 0
f
if
:
cd
alias a='b c'
1
1
--
f() { :; }; type f if export cd; type ls | grep -c 'is /'; type nope 2>/dev/null; echo $?
=> 0
f is a function
if is a reserved word
export is a special shell built-in
cd is a shell built-in
1
1
E
}

@test "command ignores functions and takes the special out of special built-ins" {
	cases <<'E'
echo() { printf 'fn\n'; }; echo x; command echo y; command -p true && command echo path; x=1; x=2 command :; command echo $x
=> 0
fn
y
path
1
--
command export 1bad=x 2>/dev/null; echo on; command exec 3>f; echo to3 >&3; cat f; readonly r=1; command readonly r=2 2>/dev/null; echo on; command; echo $?
=> 0
on
to3
on
0
E
}

@test "umask: octal, symbolic, and what it does" {
	cases <<'E'
umask 027; umask; umask -S; >f; ls -l f | cut -c1-10; umask g+w,o=r; umask; umask -S; umask u=rwx,go=; umask; (umask 999) 2>/dev/null || echo bad
=> 0
0027
u=rwx,g=rx,o=
-rw-r-----
0003
u=rwx,g=rwx,o=r
0077
bad
E
}

@test "ulimit prints and sets the soft and the hard limit" {
	cases <<'E'
ulimit -n 50; ulimit -n; ulimit -Sn 40; ulimit -Sn; ulimit -Hn; ulimit -a | grep -c 'open files'; (ulimit -n x) 2>/dev/null || echo bad; ulimit -c 0; ulimit -c; ulimit -f unlimited; ulimit
=> 0
50
40
50
1
bad
0
unlimited
E
}

@test "aliases: defined, used, listed, removed" {
	cases <<'E'
alias e='echo x' n='echo '
alias hi=there
e y; n hi; \e 2>/dev/null || echo quoted; alias e; unalias e; alias e 2>/dev/null || echo none; unalias -a; alias
=> 0
x y
there
quoted
e='echo x'
none
--
alias ls='echo ls'
ls a; alias loop=loop2 loop2=loop
eval 'loop 2>/dev/null'; echo $?; alias start='if true; then' stop=fi
eval 'start echo in; stop'; alias p='| cat'
eval 'echo piped p'
=> 0
ls a
127
in
piped p
E
}

@test "hash remembers where programs are, and forgets when PATH changes" {
	mkdir a b; printf '#!/bin/sh\necho a\n' >a/prog; printf '#!/bin/sh\necho b\n' >b/prog; chmod +x a/prog b/prog
	cases <<'E'
PATH=$PWD/a:$PWD/b:$PATH; prog; hash | grep -c a/prog; rm a/prog; prog; hash -r; hash | grep -c prog; hash nope 2>/dev/null; echo $?
=> 0
a
1
b
0
1
--
PATH=$PWD/b:$PATH; prog; PATH=/nowhere; prog 2>/dev/null; echo $?
=> 0
b
127
E
}

@test "times prints two lines of two times" {
	cases <<'E'
times | grep -Ec '^[0-9]+m[0-9]+\.[0-9]+s [0-9]+m[0-9]+\.[0-9]+s$'
=> 0
2
E
}

@test "built-ins that are utilities too: echo printf test true false basename dirname" {
	cases <<'E'
echo a b; printf '%s-%d\n' x 1 y 2; test a = a; echo $?; [ 1 -gt 2 ]; echo $?; [ a -nt b ] || echo older; basename /a/b.c .c; dirname /a/b; true; false; echo $?
=> 0
a b
x-1
y-2
0
1
older
b
/a
1
--
printf '%d\n' x 2>/dev/null; echo $?; [ 1 2>/dev/null; echo $?; printf 'no newline'; echo; echo >/dev/full 2>/dev/null; echo $?
=> 0
0
1
2
no newline
1
E
}

@test "what a wrong use of a built-in says" {
	cases <<'E'
cd /nope; echo $?; cd a b; echo $?; umask x; read 1; getopts; echo $?; unalias nope; alias nope; wait x; kill; fg; hash nope
=> 1
sh: line 1: cd: /nope: No such file or directory
1
sh: line 1: cd: too many operands
2
sh: line 1: umask: x: not a file mode
sh: line 1: read: 1: not a name
sh: line 1: getopts: usage: getopts letters name [argument]...
2
sh: line 1: unalias: nope: not an alias
sh: line 1: alias: nope: not an alias
sh: line 1: wait: x: not a process or job
sh: line 1: kill: no process ID specified
sh: line 1: fg: no job control in this shell
sh: line 1: hash: nope: not found
E
}
