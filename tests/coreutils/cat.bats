#!/usr/bin/env bats
load helper

@test "cat prints files one after another, - and nothing being standard input" {
	printf a >a
	printf 'b\0\377' >b
	[ "$(printf x | cat a - a)" = axa ]
	[ "$(printf x | cat)" = x ]
	into got cat b b
	cmp got <(printf 'b\0\377b\0\377')
	fails 1 "cat: nope: No such file or directory" cat nope a
	[ "$out" = a ]
	fails 1 "cat: .: Is a directory" cat .
}

@test "-n numbers all lines, -b those with text, over all files" {
	printf 'a\n\nb\n' >a
	shows $'     1\ta\n     2\t\n     3\tb' cat -n a
	shows $'     1\ta\n\n     2\tb' cat -b a
	shows $'     1\ta\n\n     2\tb' cat -nb a
	shows $'     1\ta\n     2\t\n     3\tb\n     4\ta\n     5\t\n     6\tb' cat -n a a
	printf x >x
	shows $'     1\txa\n     2\t\n     3\tb' cat -n x a
}

@test "-s squeezes, also across files" {
	printf 'a\n\n\n' >a
	shows $'a\n\na\n' cat -s a a
	shows $'     1\ta\n     2\t\n     3\ta\n     4\t' cat -sn a a
}

@test "-v, -E, -T, -A show what does not print" {
	printf 'a\tb\001\177\200\377\311\n' >a
	shows $'a\tb^A^?M-^@M-^?M-I' cat -v a
	shows $'a^Ib^A^?M-^@M-^?M-I$' cat -A a
	shows $'a\tb^A^?M-^@M-^?M-I$' cat -e a
	shows $'a^Ib^A^?M-^@M-^?M-I' cat -t a
	printf 'a\r\n\r' >b
	is $'a^M$\n\r' cat -E b
}

@test "a file is not appended to itself without end" {
	echo a >a
	rc=0
	cat a >>a 2>err || rc=$?
	[ "$rc" = 1 ]
	[ "$(cat err)" = "cat: a: input file is output file" ]
	shows a cat a
}

@test "large input comes out as it went in" {
	head -c 1000000 /dev/urandom >big
	cat big | cmp - big
	cat <big | cat | cmp - big
	cat -u big big | cmp - <(cat big; cat big)
	fails 1 "cat: write error: No space left on device" into /dev/full cat big
	fails 1 "cat: write error: No space left on device" into /dev/full cat -n big
}
