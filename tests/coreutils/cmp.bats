load helper

@test "cmp: the first difference, all, or only the status" {
	printf 'abc\ndef\n' >a; printf 'abc\ndXf\n' >b; printf 'abc\n' >c
	is '' cmp a a
	exits 1 $'a b differ: char 6, line 2\n' cmp a b
	exits 1 $'6 145 130\n' cmp -l a b
	exits 1 $'6 145 e    130 X\n' cmp -lb a b
	exits 1 $'a b differ: byte 6, line 2 is 145 e 130 X\n' cmp -b a b
	exits 1 '' cmp -s a b
	exits 1 $'a - differ: char 6, line 2\n' eval 'cmp a - <b'
	fails 1 'cmp: EOF on c after byte 4, line 1' cmp a c
	fails 1 '' cmp -s a c
	: >e
	fails 1 'cmp: EOF on e which is empty' cmp a e
	printf 'ab' >d
	fails 1 'cmp: EOF on d after byte 2, in line 1' cmp a d
}

@test "cmp: skipping and limits" {
	printf 'abc\ndef\n' >a; printf 'abc\ndXf\n' >b
	is '' cmp -n 5 a b
	is '' cmp -i 6 a b
	is '' cmp a b 6 6
	printf 'zzabc\ndef\n' >s
	is '' cmp -i 0:2 a s
	is '' eval 'cat s | cmp -i 2:0 - a'
	head -c 300000 /dev/zero >z; { head -c 299999 /dev/zero; printf x; } >y
	exits 1 $'z y differ: char 300000, line 1\n' cmp z y
}

@test "cmp: trouble is 2" {
	echo >a
	fails 2 'cmp: nope: No such file or directory' cmp a nope
	fails 2 '' cmp -s a nope
	fails 2 'cmp: options -l and -s are incompatible*' cmp -ls a a
	fails 2 'cmp: missing operand*' cmp
	fails 2 "cmp: invalid --bytes value*x*" cmp -n x a a
	mkdir d
	fails 2 'cmp: d: Is a directory' cmp a d
	echo b >b
	fails 2 'cmp: *No space left on device' eval 'cmp a b >/dev/full'
}
