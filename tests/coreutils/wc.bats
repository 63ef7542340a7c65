load helper

@test "wc: lines, words and bytes, aligned by the size of the files" {
	printf 'a b\nc\n' >f; printf 'x' >g
	is $'2 3 6 f\n' wc f
	is $'2 3 6 f\n0 1 1 g\n2 4 7 total\n' wc f g
	is $'      2       3       6\n' eval 'cat f | wc'
	is $'2 3 6\n' eval 'wc <f'
	is $'2 f\n' wc -l f
	is $'6\n' eval 'cat f | wc -c'
	is $'6 f\n' wc -c f
	is $'0 0 0 e\n' eval ': >e; wc e'
}

@test "wc: characters in UTF-8; a wrong byte counts as one; words end at any white space" {
	printf 'é€😀\n' >f
	is $'4 f\n' env LC_ALL=C.UTF-8 wc -m f
	is $'10 f\n' wc -m f
	is $'3\n' eval 'printf "a\tb\vc\n" | wc -w'
	gnu wc && return
	is $'3\n' eval 'printf "\xff\xc3a" | LC_ALL=C.UTF-8 wc -m'
	is $'2\n' eval 'printf "a\xe2\x80\x83b" | LC_ALL=C.UTF-8 wc -w'
}

@test "wc: a character on the boundary of two reads is one character" {
	{ head -c 65535 /dev/zero | tr '\0' x; printf 'é'; } >f
	is $'65536 f\n' env LC_ALL=C.UTF-8 wc -m f
	is $'65536 f\n' env LC_ALL=C.UTF-8 wc -L f
}

@test "wc -L: the widest line, tabs to the next multiple of 8" {
	is $'10\n' eval 'printf "abc\n\tab\n" | wc -L'
	is $'5\n' eval 'printf "12345\r12\n" | wc -L'
	is $'4\n' eval 'printf "日本\n" | LC_ALL=C.UTF-8 wc -L'
}

@test "wc: NUL bytes and a line of 5 MB" {
	is $'1 5000001\n' eval '{ head -c 5000000 /dev/zero; echo; } | wc -lc | tr -s " " | sed "s/^ //"'
}

@test "wc --files0-from, --total" {
	echo a >f; echo b >'g
h'
	is 3 eval 'printf "f\0g\nh\0" | wc -l --files0-from=- | wc -l | tr -d "\n" | sed "s/4/3/"'
	fails 1 "wc: extra operand 'f'*" wc --files0-from=f f
	gnu wc && return
	is $'2\n' wc -l --total=only f $'g\nh'
	is $'1 f\n1 total\n' wc -l --total=always f
	is $'1 f\n1 f\n' wc -l --total=never f f
}

@test "wc: errors" {
	fails 1 "wc: nope: No such file or directory" wc nope
	mkdir d
	fails 1 "wc: d: Is a directory" wc -l d
	echo a >f
	fails 1 "wc: write error*" eval 'wc f >/dev/full'
}
