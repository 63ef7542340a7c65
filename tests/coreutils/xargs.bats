load helper

@test "xargs: words, quotes, backslashes, blank lines" {
	is $'a b\n' eval 'printf "a\n b \n\n" | xargs'
	is '[a b][c"d][e f][]' eval 'printf "\"a b\" c\\\\\"d e\\\\ f \"\"\n" | xargs printf "[%s]"'
	is $'\n' eval 'xargs </dev/null'
	is '' eval 'xargs -r echo x </dev/null'
	is '[a b][c]' eval 'printf "a b\0c\0" | xargs -0 printf "[%s]"'
	is '[a b][c]' eval 'printf "a b\nc\n" | xargs -d "\n" printf "[%s]"'
	is $'a\n' eval 'printf "a\nEND\nb\n" | xargs -E END'
}

@test "xargs -n -L -I -s split and place the arguments" {
	is $'1 2\n3\n' eval 'seq 3 | xargs -n 2'
	is $'a b c\nd\n' eval 'printf "a b\nc\nd\n" | xargs -L 2'
	is $'a b c\n' eval 'printf "a b \nc\n" | xargs -L 1'
	is $'<a b> xa b\n<c> xc\n' eval 'printf "  a b\nc\n" | xargs -I % echo "<%>" x%'
	is $'-a-\n' eval 'echo a | xargs -i echo -{}-'
	is $'1 2 3\n4 5\n' eval 'seq 5 | xargs -s 11 echo'
	is 100000 eval 'seq 100000 | xargs echo | wc -w | tr -d "\n "'
}

@test "xargs -P runs at once, -t tells, -a reads a file, standard input is empty" {
	is $'a\nb\n' eval 'printf "b 0.4\na 0\n" | xargs -P 2 -L 1 sh -c "sleep \$1; echo \$0"'
	echo x y >f
	is $'x y\n' xargs -a f
	fails 0 'echo x y' eval 'xargs -t <f'
	[ "$out" = 'x y' ]
	is $'' eval 'echo a | xargs sh -c cat'
}

@test "xargs: 123 a command failed, 124 said 255, 125 was killed" {
	exits 123 $'a\n' eval 'echo a | xargs sh -c "echo \$0; exit 3"'
	fails 124 'xargs: sh: exited with status 255; aborting' eval 'seq 3 | xargs -n 1 sh -c "exit 255"'
	fails 125 'xargs: sh: terminated by signal 9' eval 'echo a | xargs sh -c "kill -9 \$\$"'
	fails 1 'xargs: unmatched single quote; by default*' eval "echo \\' | xargs"
	fails 1 'xargs: argument line too long' eval 'echo abcdefgh | xargs -s 8 echo'
	fails 1 'xargs: *nope*: No such file or directory' xargs -a nope
	fails 1 'xargs: value 0 for -n option should be >= 1*' xargs -n 0
}

@test "xargs: 126 a command that cannot be run, 127 one that is not there" {
	[ -z "$EMULATED" ] || skip "the emulator's vfork hides from the parent that exec failed"
	fails 126 'xargs: /: Permission denied' eval 'echo a | xargs /'
	fails 127 'xargs: nope: No such file or directory' eval 'echo a | xargs nope'
}
