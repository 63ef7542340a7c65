load helper

@test "prints the environment, after what the options do to it" {
	is $'A=b\n' env -i A=b
	is $'A=b\n' env - A=b
	is '' env -i
	A=1 B=2 is $'2\n' env -u A sh -c 'echo $A$B'
	into got env -i0 A=b C=d
	[ "$(tr '\0' , <got)" = A=b,C=d, ]
}

@test "runs a program in the environment that it makes" {
	is $'x y\n' env A='x y' sh -c 'echo "$A"'
	is $'A=1\n' env -i PATH="$PATH" env -i A=1
	mkdir d; is "$PWD/d"$'\n' env -C d "$SILL_BIN/pwd" -P
}

@test "the status is the program's, or tells why there was none" {
	exits 7 '' env sh -c 'exit 7'
	fails 127 '*env: ?nosuch?: No such file or directory*' env nosuch
	touch f; fails 126 '*env: ?./f?: Permission denied' env ./f
	fails 125 '*' env --nosuch
	fails 125 '*env: cannot change directory to ?none?: No such file or directory' env -C none true
	fails 125 '*' env -u a=b true
	fails 125 '*env: cannot specify --null (-0) with command*' env -0 true
}

@test "-S splits a text into words, with quotes, escapes and variables" {
	is $'a|b c|d\n' env -S "sh -c 'IFS=\"|\"; echo \"\$*\"' x a 'b c' d"
	X=val is $'val\n' env '-Secho ${X}'
	is $'A=1\n' env -S '-i A=1'
	is $'a b\n' env '-S echo a\_b'
	is $'a\n' env '-S echo a # b'
	fails 125 '*' env '-S echo "a'
	fails 125 '*' env '-S echo $a'
}

@test "-a gives the program another name, -v tells what is done" {
	gnu env || is $'other\n' env -a other sh -c 'echo $0'
	fails 0 '*executing: true*' env -v true
}

@test "signals can be ignored, reset and blocked for the program" {
	exits 3 '' env --ignore-signal=TERM sh -c 'kill -TERM $$; exit 3'
	exits 143 '' env --default-signal=TERM sh -c 'kill -TERM $$; exit 3'
	fails 0 '*PIPE*: IGNORE*' env --ignore-signal=PIPE --list-signal-handling true
	fails 125 '*' env --ignore-signal=FOO true
}
