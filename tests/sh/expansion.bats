load helper

@test "\${x-word} and \${x:-word} differ only when x is null" {
	cases <<'E'
x=; echo "[${x-unset}][${x:-null}][${y-unset}][${y:-null}]"
=> 0
[][null][unset][null]
--
x=v; echo "[${x-a}][${x:-a}][${x+b}][${x:+b}]"
=> 0
[v][v][b][b]
--
x=; echo "[${x+set}][${x:+full}][${y+set}]"
=> 0
[set][][]
E
}

@test "\${x=word} assigns, and the assignment lasts" {
	cases <<'E'
echo ${x=one} $x; x=; echo ${x:=two} $x
=> 0
one one
two two
--
echo ${x:=a b}; echo "$x"
=> 0
a b
a b
E
}

@test "\${x?word} ends the shell only if x is unset" {
	cases <<'E'
x=1; echo ${x?no}; echo ${x:?no}; echo on
=> 0
1
1
on
--
(echo ${x?gone}) 2>/dev/null || echo failed
=> 0
failed
E
}

@test "\${#x} counts characters, in UTF-8 too" {
	cases <<'E'
x=hello; echo ${#x} ${#nope} ${#1}; set -- a bcd; echo ${#} ${#2} ${##}
=> 0
5 0 0
2 3 1
E
	LC_ALL=C.UTF-8 cases <<'E'
x=aé€; echo ${#x}
=> 0
3
E
}

@test "prefixes and suffixes are removed, shortest and longest" {
	cases <<'E'
p=/usr/share/a.tar.gz; echo ${p#/} ${p##*/} ${p%/*} ${p%%.*} ${p%.*}
=> 0
usr/share/a.tar.gz a.tar.gz /usr/share /usr/share/a /usr/share/a.tar
--
x=aaa; echo ${x#a} ${x##a*} ${x%a} ${x%%a*}. ${x#b} ${x%b}
=> 0
aa aa . aaa aaa
--
x='a*b'; p='*'; echo "${x#a"$p"}" "${x#a$p}" "${x%"*b"}" "${x%\*b}"
=> 0
b *b a a
--
x=abc; echo "${x#[ab]}" "${x%[!c]}" "${x##*[[:alpha:]]}" "${x#'a'}"
=> 0
bc abc  bc
E
}

@test "an empty pattern and an empty value remove nothing" {
	cases <<'E'
x=abc e=; echo ${x#} ${x%} ${x#$e} [${e#a}] [${e%*}]
=> 0
abc abc abc [] []
E
}

@test "quotes in the word of an expansion inside quotes" {
	cases <<'E'
echo "${x-"a  b"}" "${x-a  b}" "${x-\}}" "${x-'q'}"
=> 0
a  b a  b } 'q'
--
echo ${x-'a  b'} ${x-"a  b"} ${x-a  b} ${x-\}}
=> 0
a  b a  b a b }
E
}

@test "nested expansions" {
	cases <<'E'
a=1; echo ${x-${y-${z-deep}}} ${x-$(echo sub)} ${x-$((a+1))} "${x-"${y-"in"}"}"
=> 0
deep sub 2 in
E
}

@test "\"\$@\" keeps fields, \"\$*\" joins them with the first of IFS" {
	cases <<'E'
set -- 'a b' '' c; for i in "$@"; do echo "<$i>"; done; IFS=:-; echo "$*"; IFS=; echo "$*"; unset IFS; echo "$*"
=> 0
<a b>
<>
<c>
a b::c
a bc
a b  c
--
set --; for i in "$@"; do echo no; done; for i in "$*"; do echo "<$i>"; done
=> 0
<>
--
set -- 1 2; for i in "x$@y"; do echo "$i"; done; set --; for i in "x$@y"; do echo "$i"; done
=> 0
x1
2y
xy
E
}

@test "unquoted \$@ and \$* are split and lose empty fields" {
	cases <<'E'
set -- 'a b' '' c; for i in $@; do echo "<$i>"; done; for i in $*; do echo "<$i>"; done
=> 0
<a>
<b>
<c>
<a>
<b>
<c>
E
}

@test "special parameters" {
	OPERANDS="one two" cases <<'E'
echo $0 $# $1 $2 ${2} $3.
=> 0
sh 2 one two two .
--
false; echo $?; true; echo $?; [ "$$" -gt 1 ] && [ "$$" = "$(echo $$)" ] && echo same
=> 0
1
0
same
--
set -f -u; case $- in *f*u*) echo yes; esac
=> 0
yes
--
set -- 1 2 3 4 5 6 7 8 9 ten eleven; echo $10 ${10} ${11}
=> 0
10 ten eleven
E
}

@test "field splitting: white space is swallowed, other separators make empty fields" {
	cases <<'E'
show() { printf '<%s>' "$@"; echo; }
x='  a  b '; show $x; IFS=:; x=':a::b:'; show $x; IFS=' :'; x=' a : b  c: '; show $x
=> 0
<a><b>
<><a><><b>
<a><b><c>
--
show() { printf '<%s>' "$@"; echo; }
x='a b'; show $x$x x${x}y "$x" $x"$x"
=> 0
<a><ba><b><xa><by><a b><a><ba b>
--
show() { printf '<%s>' "$@"; echo; }
IFS=; x='a b'; show $x; unset IFS; show $x; e=; show $e; show "$e" $e''
=> 0
<a b>
<a><b>
<>
<><>
E
}

@test "only the results of expansions are split" {
	cases <<'E'
IFS=b; echo abc; x=abc; echo $x "$x"
=> 0
abc
a c abc
--
IFS=0; for i in $((1001)); do echo "<$i>"; done
=> 0
<1>
<>
<1>
--
x=$(echo 'a  b'); echo "$x"; y=$x; echo "$y"
=> 0
a  b
a  b
E
}

@test "tilde is expanded at the start of a word and in assignments" {
	cases <<'E'
HOME=/h; echo ~ ~/x "~" \~ a~ '~/'; a=~/y:~; echo $a; echo b=~
=> 0
/h /h/x ~ ~ a~ ~/
/h/y:/h
b=~
--
HOME=/h; export E=~/e:~; readonly R=~; echo $E $R; x=~"/q"; echo $x
=> 0
/h/e:/h /h
~/q
--
HOME='/a b'; for i in ~ ~/c; do echo "<$i>"; done; HOME=/; echo ~/x
=> 0
</a b>
</a b/c>
/x
--
HOME=/h; echo ${x:-~} ${x-~/y} "${x-~}"
=> 0
/h /h/y ~
E
}

@test "pathname expansion sorts, skips dot files, and leaves what matches nothing" {
	touch b a .hidden c1 c2 'sp ace'; mkdir d; touch d/x d/y
	cases <<'E'
echo * ; echo .h*; echo c? c[12] c[!1]; echo nope*; echo "*" \* '*'; echo */x d/*; echo .*
=> 0
a b c1 c2 d sp ace
.hidden
c1 c2 c1 c2 c2
nope*
* * *
d/x d/x d/y
.hidden
--
set -f; echo *; set +f; x='c*'; echo $x "$x"; x='"a"'; echo $x
=> 0
*
c1 c2 c*
"a"
--
for i in s*; do echo "<$i>"; done; echo [a-b] [[:digit:]] [c]1 ./[ab] */
=> 0
<sp ace>
a b [[:digit:]] c1 ./a ./b d/
E
}

@test "dollar-single-quotes decode their escapes" {
	cases <<'E'
echo $(printf '%s|' $'a\tb' $'\x41\101' $'it\'s' $'\\' $'"' $'\cA' | od -An -c)
=> 0
a \t b | A A | i t ' s | \ | " | 001 |
--
echo "$'x'" a$'b'c; x=$'a  b'; echo "$x"
=> 0
$'x' abc
a  b
E
}

@test "quote removal leaves quotes that came out of expansions" {
	cases <<'E'
x='"a" \b'\''c'; echo $x "$x"; echo 'a'"b"\c a''b; echo \
joined
=> 0
"a" \b'c "a" \b'c
abc ab
joined
--
echo "a\b\$\"\`\\" 'a\b' "line\
two"
=> 0
a\b$"`\ a\b linetwo
E
}

@test "command substitution drops trailing newlines and nothing else" {
	cases <<'E'
x=$(printf 'a\n\nb\n\n\n'); echo "$x"; echo "$(printf '  s  ')." "$(true)."
=> 0
a

b
  s  . .
--
echo `echo \`echo nested\`` `echo '\$x'` "`echo \"q\"`" `echo '\\'`
=> 0
nested $x q \
--
echo $(echo ')') $(case a in a) echo case;; esac) $(echo "a)b") $(# comment )
echo c)
=> 0
) case a)b c
E
}

@test "the status of an assignment is that of its last substitution" {
	cases <<'E'
x=$(exit 3); echo $?; x=$(exit 3)$(true); echo $?; x=1; echo $?; y=$(false) z=2; echo $?
=> 0
3
0
0
1
E
}

@test "a substitution cannot change the shell, not even without a process" {
	cases <<'E'
x=1; y=$(x=2; echo $x); echo $x $y; cd /; z=$(cd /tmp; pwd); pwd; echo $z
=> 0
1 2
/
/tmp
--
{ x=$(echo ${u?no}); } 2>/dev/null; echo on; x=$(exit 4); echo on
=> 0
on
on
E
}

@test "set -u makes an unset parameter an error, but not \$@ and defaults" {
	cases <<'E'
set -u; echo "$@""${x-def}" ${y+no} ok; (echo $x) 2>/dev/null || echo bad; (echo $1) 2>/dev/null || echo bad
=> 0
def ok
bad
bad
--
set -u; (echo $((nope+1))) 2>/dev/null || echo bad; (echo ${#nope}) 2>/dev/null || echo bad
=> 0
bad
bad
E
}

@test "a value of a megabyte and ten thousand fields" {
	cases <<'E'
x=0123456789; for i in 1 2 3 4 5; do x=$x$x$x$x$x$x$x$x$x$x; done; echo ${#x}
=> 0
1000000
--
x=; i=0; while [ $i -lt 10000 ]; do x="$x $i"; i=$((i+1)); done; set -- $x; echo $# ${10000}
=> 0
10000 9999
E
}

@test "assigning to a variable from its own old value" {
	cases <<'E'
x=ab; x=$x$x; echo $x; x=${x}c; echo $x; x=$x; echo $x; x=z$x; echo $x; x=${x#z}; echo $x
=> 0
abab
ababc
ababc
zababc
ababc
--
n=5; n=$n$n; echo $n $((n+1)); n=$((n+1)); n=${n}0; echo $n
=> 0
55 56
560
E
}
