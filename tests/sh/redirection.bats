load helper

@test "files are read, written, appended to and opened for both" {
	cases <<'E'
echo one >f; echo two >>f; cat <f; echo three >|f; cat f; : >f; [ -s f ] || echo empty
=> 0
one
two
three
empty
--
printf abcdef >g; exec 3<>g; read -r x <&3 || :; printf XY >&3; exec 3>&-; cat g
=> 0
abcdefXY
E
}

@test "descriptors are duplicated and closed, from left to right" {
	cases <<'E'
{ echo out; echo err >&2; } 2>&1 >/dev/null; { echo out; echo err >&2; } >/dev/null 2>&1; echo end
=> 0
err
end
--
exec 3>&1; echo three >&3; exec 3>&-; (echo x >&3) 2>/dev/null || echo closed
=> 0
three
closed
--
fd=4; exec 4>h; echo hi >&$fd; exec 4<&-; cat h
=> 0
hi
--
(echo a >&-) 2>/dev/null || echo failed; (cat <&- ) 2>/dev/null || echo failed
=> 0
failed
failed
E
}

@test "a number belongs to a redirection only if it touches it" {
	cases <<'E'
echo 2>f2; cat f2; echo 2 >f2; cat f2; echo a2>f2; cat f2; echo '2'>f2; cat f2
=> 0

2
a2
2
E
}

@test "set -C keeps > from truncating files, but not devices, and >| does" {
	cases <<'E'
set -C; echo 1 >c; (echo 2 >c) 2>/dev/null || echo refused; echo 3 >|c; cat c; echo >/dev/null && echo fine; set +C; echo 4 >c; cat c
=> 0
refused
3
fine
4
E
}

@test "redirections of compound commands hold inside, and only there" {
	cases <<'E'
{ echo a; echo b; } >f; for i in 1 2; do echo $i; done >>f; if :; then echo c; fi >>f; while read x; do echo "<$x>"; done <f
=> 0
<a>
<b>
<1>
<2>
<c>
--
(echo sub) >s; case a in a) echo case;; esac >>s; cat s; f() { echo fun; } >t; f; cat t
=> 0
sub
case
fun
E
}

@test "a failed redirection fails the command, and the shell goes on" {
	cases <<'E'
echo no 2>/dev/null </nope; echo $?; { echo no; } 2>/dev/null </nope; echo $?; cat 2>/dev/null </nope; echo on
=> 0
1
1
on
--
f() { echo no; }; f 2>/dev/null </nope; echo $?; while :; do echo no; break; done 2>/dev/null </nope; echo on
=> 0
1
on
E
}

@test "exec makes redirections last" {
	cases <<'E'
exec >o; echo in file; exec >&2; cat o
=> 0
in file
--
echo line >i; exec <i; read x; echo $x
=> 0
line
E
}

@test "descriptors of the shell are not seen by programs" {
	count=$(ls /proc/self/fd | wc -l)
	echo 'ls /proc/self/fd | wc -l; { ls /proc/self/fd | wc -l; } 2>&1
while read x; do ls /proc/self/fd | wc -l; done <<X
a
X
. ./t' >s
	echo 'x=$(ls /proc/self/fd | wc -l); echo $x' >t
	[ "$(timeout 20 "$SH" ./s | sort -u)" = "$count" ]
}

@test "targets are expanded but neither split nor matched" {
	cases <<'E'
x='a b'; echo hi >$x; cat 'a b'; n=1; echo err 2>&$n; f=*; echo q >$f; ls | grep -c '[*]'
=> 0
hi
err
1
--
echo sub >$(echo name); cat name; HOME=$PWD; echo t >~/tilde; cat tilde
=> 0
sub
t
E
}

@test "here-documents expand unless the delimiter is quoted" {
	cases <<'E'
x=v; cat <<A; cat <<'B'; cat <<"C"D; cat <<\F
$x $(echo sub) $((1+1)) \$x \\ "q" 'q' a\
b
A
$x $(no) \
B
$x
CD
$x
F
=> 0
v sub 2 $x \ "q" 'q' ab
$x $(no) \
$x
$x
E
}

@test "<<- drops tabs, of the end too" {
	cases <<'E'
cat <<-A
	one
		two
  three
	A
=> 0
one
two
  three
E
}

@test "several here-documents on a line, and inside of other commands" {
	cases <<'E'
cat <<A; cat <<B
a
A
b
B
while read x; do echo "<$x>"; done <<A | tr a b
aa
A
if cat <<A; then echo yes; fi
cond
A
=> 0
a
b
<bb>
cond
yes
--
f() { cat <<A
$1
A
}
f x; f y; echo "$(cat <<A
in sub )
A
)"; cat 3<<A <&3
three
A
=> 0
x
y
in sub )
three
E
}

@test "an empty here-document, an empty delimiter, one of a megabyte" {
	cases <<'E'
cat <<A; cat <<''; echo end
A
to here

=> 0
to here
end
--
x=0123456789; for i in 1 2 3 4 5; do x=$x$x$x$x$x$x$x$x$x$x; done
wc -c <<A
$x
A
=> 0
1000001
E
}

@test "an open here-document is an error that names its end" {
	run timeout 20 "$SH" -c 'echo no
cat <<END
text' sh
	[ "$status" = 2 ]
	[[ $output == *"line 2"*"'END'"* ]]
}
