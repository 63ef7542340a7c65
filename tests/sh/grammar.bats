load helper

@test "if, elif, else and their status" {
	cases <<'E'
if false; then echo 1; elif true; then echo 2; else echo 3; fi; if false; then :; fi; echo $?; if true; then false; fi; echo $?
=> 0
2
0
1
--
if
false
then echo a
elif false
then echo b
else
echo c
fi
=> 0
c
E
}

@test "while, until, break and continue with a count" {
	cases <<'E'
i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done; until [ $i -eq 0 ]; do i=$((i-1)); done; echo $i; while false; do :; done; echo $?
=> 0
1
2
3
0
0
--
for i in 1 2; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done; for i in 1 2; do for j in a b; do break 2; done; echo no; done; echo $i
=> 0
1a
2a
1
--
for i in 1 2 3; do case $i in 2) break;; esac; echo $i; done; for i in 1; do for j in 1; do break 99; done; echo no; done; echo end
=> 0
1
end
E
}

@test "for takes words or the positional parameters" {
	OPERANDS="a b" cases <<'E'
for i; do echo $i; done; for i in; do echo no; done; echo $?; for i
in x 'y z' $1; do echo "<$i>"; done; for i do echo -$i; done
=> 0
a
b
0
<x>
<y z>
<a>
-a
-b
E
}

@test "case: patterns, alternatives, quoting, fall-through" {
	cases <<'E'
case abc in (a?c) echo 1;; *) echo no;; esac; case x in y|x) echo 2; esac; case n in m) ;; esac; echo $?
=> 0
1
2
0
--
case '*' in '*') echo lit;; esac; x='a*'; case abc in "$x") echo no;; $x) echo pat;; esac; case b in [a-c]) echo set;; esac; case - in [!a-z]) echo not;; esac
=> 0
lit
pat
set
not
--
case a in a) echo 1 ;& b) echo 2 ;& c) echo 3;; d) echo no;; esac; case in in in) echo in;; esac; case x in
esac
case a in
  a) echo nl
  ;;
esac
=> 0
1
2
3
in
nl
--
case ']' in []]) echo 1;; esac; case '\' in '\') echo 2;; esac; case a/b in a*b) echo 3;; esac; case .x in *) echo 4;; esac; case '' in '') echo 5;; esac
=> 0
1
2
3
4
5
E
}

@test "lists, pipelines, negation and their status" {
	cases <<'E'
true && echo a || echo b; false && echo a || echo b; false || false || echo c; ! true; echo $?; ! false; echo $?; ! false | true; echo $?
=> 0
a
b
c
1
0
1
--
echo x | cat | { read y; echo "<$y>"; }; echo a |
cat; true &&

echo b; false | true; echo $?; true | false; echo $?
=> 0
<x>
a
b
0
1
--
set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true; echo $?; ! false | true; echo $?
=> 0
1
4
0
E
}

@test "groups share the shell, subshells do not" {
	cases <<'E'
x=1; { x=2; }; echo $x; (x=3; echo $x); echo $x; (exit 5); echo $?; (cd /; f() { :; }; set -f); pwd | grep -c tmp; { echo a; }
=> 0
2
3
2
5
1
a
--
((echo nested); (exit 3)); echo $?; { { echo deep; }; }; {
echo lines
}
=> 0
nested
3
deep
lines
E
}

@test "reserved words are words where they cannot start a command" {
	cases <<'E'
echo if then fi { } ! do; x=if; $x 2>/dev/null || echo no such command; \if 2>/dev/null; echo $?; for in in in; do echo $in; done
=> 0
if then fi { } ! do
no such command
127
in
E
}

@test "comments and line continuation" {
	cases <<'E'
echo a # comment ' " $(
echo b#c '#' \#; # another
ec\
ho joi\
ned; x="a\
b"; echo $x 'a\
b'; echo a&\
& echo b; :
=> 0
a
b#c # #
joined
ab a\
b
a
b
E
}

@test "functions take parameters and return a status" {
	cases <<'E'
f() { echo $# $1; return 3; echo no; }; f a b; echo $?; g() (x=1; exit 4); g; echo $? $x; h() if true; then echo if; fi; h
=> 0
2 a
3
4
if
--
f() { set -- x y; echo $*; shift; echo $1; }; set -- 1 2 3; f; echo $*; f() { echo new; }; f
=> 0
x y
y
1 2 3
new
--
f() { [ $1 = 0 ] && return; echo $1; f $(($1-1)); echo back $1; }; f 2; echo $?
=> 0
2
1
back 1
back 2
0
E
}

@test "a function may redefine or remove itself while it runs" {
	cases <<'E'
f() { f() { echo second; }; echo first; }; f; f; g() { unset -f g; echo still here; }; g; g 2>/dev/null; echo $?
=> 0
first
second
still here
127
E
}

@test "local variables end with the function, and are seen by what it calls" {
	cases <<'E'
x=out; g() { echo "g $x"; x=changed; }; f() { local x=in y; g; echo "f $x ${y-unset}"; }; f; echo "$x ${y-unset}"
=> 0
g in
f changed unset
out unset
--
f() { local i=$1; [ $i -gt 0 ] && f $((i-1)); echo $i; }; f 2; f() { local IFS=:; echo $1; set -- $1; echo $#; }; f a:b; x=a:b; set -- $x; echo $#
=> 0
0
1
2
a b
2
1
E
}

@test "assignments before a function, a built-in and a program" {
	cases <<'E'
f() { echo $x; }; x=1; x=2 f; x=3 eval 'echo $x'; echo $x; x=4 env | grep ^x=; x=5 read y </dev/null; echo $x
=> 0
2
3
3
x=4
3
--
a=1 b=$a; echo $a $b; a=2 b=$a :; echo $a $b; IFS=, x=1,2; echo $x
=> 0
1 1
2 2
1 2
E
}

@test "syntax errors say where and what, and run nothing of the line" {
	cases <<'E'
echo no; fi
=> 2
sh: line 1: syntax error: unexpected 'fi'
--
if true; then
echo no
=> 2
sh: line 3: syntax error: expected 'fi' for the 'if' of line 1, found end of input
--
for 1 in a; do :; done
=> 2
sh: line 1: syntax error: expected a name after 'for', found '1'
--
while :; do done
=> 2
sh: line 1: syntax error: expected a command, found 'done'
--
echo a | ; echo b
=> 2
sh: line 1: syntax error: unexpected ';'
--
echo >; echo
=> 2
sh: line 1: syntax error: expected a word after the redirection, found ';'
--
echo 'open
=> 2
sh: line 1: unterminated single quote
--
echo "open $(echo
=> 2
sh: line 2: syntax error: expected ')' of a command substitution, found end of input
--
case a in a echo; esac
=> 2
sh: line 1: syntax error: expected ')' after a pattern, found 'echo'
E
}

@test "ten thousand lines, a word of a megabyte, deep nesting" {
	{
		for ((i = 0; i < 10000; i++)); do echo "x=\$((x+1))"; done
		printf 'y=%01000000d\n' 0
		echo 'echo $x ${#y}'
	} >long
	run timeout 20 "$SH" long
	[ "$output" = "10000 1000000" ]
	run timeout 20 "$SH" -c "$(printf '(%.0s' {1..3000}) echo"
	[ "$status" = 2 ]
	run timeout 20 "$SH" -c 'f() { f; }; f'
	[ "$status" = 2 ]
	[[ $output == *"nested too deeply"* ]]
}
