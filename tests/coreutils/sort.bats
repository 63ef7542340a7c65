load helper

@test "sort: bytes, -r, -n, -g, -h, -M, -V, -f, -d, -u, -s" {
	is $'a\nb\nc\n' eval 'printf "c\na\nb\n" | sort'
	is $'c\nb\na\n' eval 'printf "c\na\nb\n" | sort -r'
	is $'-1\n2\n10\n' eval 'printf "10\n2\n-1\n" | sort -n'
	is $'0.09\n0.1\n.5\n' eval 'printf ".5\n0.1\n0.09\n" | sort -n'
	is $'99999999999999999998\n99999999999999999999\n' eval 'printf "99999999999999999999\n99999999999999999998\n" | sort -n'
	is $'x\n-inf\n1e-3\n5\n1e2\n' eval 'printf "1e2\n5\n1e-3\nx\n-inf\n" | sort -g'
	is $'900\n2K\n1M\n' eval 'printf "1M\n2K\n900\n" | sort -h'
	is $'x\njan\nDEC\n' eval 'printf "DEC\njan\nx\n" | sort -M'
	is $'a-1.9.tgz\na-1.10.tgz\n' eval 'printf "a-1.10.tgz\na-1.9.tgz\n" | sort -V'
	is $'A\na\nB\n' eval 'printf "a\nB\nA\n" | sort -f'
	is $'a-b\nac\n' eval 'printf "ac\na-b\n" | sort -d'
	is $'a\nb\n' eval 'printf "b\na\nb\n" | sort -u'
	is $'1 b\n1 a\n' eval 'printf "1 b\n1 a\n" | sort -s -k1,1'
	is '' eval 'sort </dev/null'
}

@test "sort -k, -t: keys, their ends, their own options" {
	printf 'x:10:b\ny:9:a\nz:9:c\n' >f
	is $'y:9:a\nz:9:c\nx:10:b\n' sort -t: -k2n f
	is $'x:10:b\nz:9:c\ny:9:a\n' sort -t: -k2,2nr -k3,3r f
	is $'y:9:a\nx:10:b\nz:9:c\n' sort -t: -k3.1,3.1 f
	is $'b 2\na 10\n' eval 'printf "a 10\nb 2\n" | sort -k 2n'
	is $'y:9:a\nx:10:b\n' sort -t: -u -k2,2n f
	is $'a  2\nb 1\n' eval 'printf "b 1\na  2\n" | sort -k2,2'
	is $'b 1\na  2\n' eval 'printf "b 1\na  2\n" | sort -b -k2,2'
}

@test "sort: merging, checking" {
	printf 'a\nc\n' >f; printf 'b\nd\n' >g
	is $'a\nb\nc\nd\n' sort -m f g
	is '' sort -c f
	printf 'b\na\n' >h
	fails 1 'sort: h:2: disorder: a' sort -c h
	fails 1 '' sort -C h
	printf 'a\na\n' >i
	fails 1 'sort: i:2: disorder: a' sort -cu i
	for i in $(seq 40); do echo $i >m$i; done
	is "$(seq 40)"$'\n' sort -n -m m{1..40}
}

@test "sort: more than the memory that it may use" {
	seq 200000 | sort -R >f
	is "$(seq 200000 | cksum)"$'\n' eval 'sort -n -S 300K -T . f | cksum'
	is "$(seq 200000 | cksum)"$'\n' eval 'cat f f | sort -u -n -S 300K -T . --batch-size=2 | cksum'
	is $'f\n' ls
	fails 2 'sort: cannot create temporary file in *No such file or directory' sort -S 100K -T /nope f
}

@test "sort: NUL bytes, -z, last line without newline, long lines" {
	is 'a@b@' eval 'printf "b\0a\0" | sort -z | tr "\0" @'
	is 'x@a#x@b#' eval 'printf "x\0b\nx\0a" | sort | tr "\0\n" "@#"'
	is $'5000003\n' eval '{ echo b; head -c 5000000 /dev/zero | tr "\0" a; } | sort | wc -c | tr -d " "'
}

@test "sort -o may be one of the inputs, and stays whole if the disk is full" {
	printf 'b\na\n' >f; chmod 640 f
	sort -o f f
	is $'a\nb\n' cat f
	is $'640\n' stat -c %a f
	is $'f\n' ls
	fails 2 'sort: *No space left on device*' eval 'sort f -o /dev/full'
	fails 2 'sort: cannot read: nope: No such file or directory' sort -o f nope
	is $'a\nb\n' cat f
}

@test "sort --files0-from, --sort, -R keeps equal keys together" {
	echo b >f; echo a >g
	is $'a\nb\n' eval 'printf "f\0g\0" | sort --files0-from=-'
	is $'2\n10\n' eval 'printf "10\n2\n" | sort --sort=numeric'
	is $'2\n' eval 'printf "a\nb\na\nb\na\n" | sort -R | uniq | wc -l | tr -d " "'
	seq 300000 >big
	is "$(cksum <big)"$'\n' eval 'sort -n -r big | sort -n | cksum'
}

@test "sort: errors" {
	fails 2 'sort: cannot read: nope: No such file or directory' sort nope
	mkdir d
	fails 2 'sort: read failed: d: Is a directory' sort d
	fails 2 "sort: field number is zero: invalid field specification *0*" sort -k0
	fails 2 "sort: stray character in field spec: invalid field specification *1x*" sort -k1x
	fails 2 "sort: multi-character tab *ab*" sort -t ab
	fails 2 "sort: options '-Mn' are incompatible" sort -nM
	fails 2 "sort: extra operand 'b' not allowed with -c" sort -c a b
	fails 2 "sort: open failed: /nope/x: No such file or directory" sort -o /nope/x /dev/null
	fails 2 "sort: *No space left on device*" eval 'echo a | sort >/dev/full'
}
