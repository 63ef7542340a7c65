load helper

@test "head: ten lines, N lines, N bytes, with suffixes and old forms" {
	seq 20 >f
	is "$(seq 10)"$'\n' head f
	is $'1\n2\n' head -n 2 f
	is $'1\n2\n' head -n +2 f
	is $'1\n2\n' head -2 f
	is $'1\n2\n' head f -n 2
	is '1' head -c 1 f
	is '' head -n 0 f
	is 512 eval 'head -c 1b /dev/zero | wc -c | tr -d "\n"'
	is 2000 eval 'head -c 2kB /dev/zero | wc -c | tr -d "\n"'
	is 2048 eval 'head -c 2K /dev/zero | wc -c | tr -d "\n"'
}

@test "head: -N prints all but the last, also past the size of a buffer" {
	seq 5 >f
	is $'1\n2\n3\n' head -n -2 f
	is '' head -n -9 f
	is "$(seq 5)"$'\n' head -n -0 f
	is $'1\n2\n3\n4\n' head -c -2 f
	printf 'a\nb\nc' >g
	is $'a\nb\n' head -n -1 g
	seq 400000 >big
	is $'199999\n200000\n' eval 'head -n -200000 big | tail -n 2'
	is $'399999\n' eval 'cat big | head -n -1 | tail -n 1'
}

@test "head: headers for more than one file, -q and -v decide otherwise" {
	echo a >f; echo b >g
	is $'==> f <==\na\n\n==> g <==\nb\n' head f g
	is $'a\nb\n' head -q f g
	is $'==> f <==\na\n' head -v f
	is $'==> standard input <==\nx\n' eval 'echo x | head -v'
}

@test "head: what is not printed is left to who reads next" {
	seq 10 >f
	is $'1\n2\n' eval '{ head -n 1; head -n 1; } <f'
}

@test "head: errors name the file, go on, and set the status" {
	echo a >f
	fails 1 "head: cannot open 'nope' for reading: No such file or directory" head -q nope f
	[ "$out" = a ]
	mkdir d
	fails 1 "head: error reading 'd': Is a directory" head d
	fails 1 "head: invalid number of lines: 'x'" head -n x f
	fails 1 "head: invalid number of lines: '99999999999999999999'*" head -n 99999999999999999999 f
	fails 1 "head: invalid option -- 'Q'"$'\n'"Try 'head --help' for more information." head -Q
	fails 1 "head: *No space left on device" eval 'head f >/dev/full'
}
