load helper

@test "tail: the last lines or bytes, or from line N on" {
	seq 20 >f
	is "$(seq 11 20)"$'\n' tail f
	is $'19\n20\n' tail -n 2 f
	is $'19\n20\n' tail -2 f
	is $'19\n20\n' tail -n -2 f
	is $'19\n20\n' tail -n +19 f
	is $'20\n' tail -c 3 f
	is $'20\n' tail -c +49 f
	is '' tail -n 0 f
	is $'19\n20\n' eval 'cat f | tail -n 2'
	is $'20\n' eval 'cat f | tail -c 3'
	printf 'a\nb\nc' >g
	is $'b\nc' tail -n 2 g
	is $'b\nc' eval 'tail -n 2 <g'
}

@test "tail: far back from the end, in files and in pipes" {
	seq 500000 >big
	is $'200001\n' eval 'tail -n 300000 big | head -n 1'
	is $'200001\n' eval 'cat big | tail -n 300000 | head -n 1'
	is $'500000\n' eval 'tail -c 2000000 big | tail -n 1'
	is 2000000 eval 'cat big | tail -c 2000000 | wc -c | tr -d "\n "'
	head -c 5000000 /dev/zero | tr '\0' x >long
	is 5000000 eval 'tail -n 1 long | wc -c | tr -d "\n "'
}

@test "tail -r: lines last to first (POSIX 2024)" {
	gnu tail && skip "GNU has no -r"
	is $'3\n2\n1\n' eval 'seq 3 | tail -r'
	is $'3\n2\n' eval 'seq 3 | tail -r -n 2'
	fails 1 "tail: -r goes with*" tail -r -f /dev/null
}

@test "tail: headers, -z" {
	echo a >f; echo b >g
	is $'==> f <==\na\n\n==> g <==\nb\n' tail f g
	is $'a\nb\n' tail -q f g
	is $'==> f <==\na\n' tail -v f
	is 'b@' eval 'printf "a\0b\0" | tail -z -n 1 | tr "\0" @'
}

@test "tail -f prints what is added, and ends with --pid's process" {
	echo a >f
	sleep 1 & pid=$!
	(sleep 0.4; echo b >>f) &
	is $'a\nb\n' timeout 10 tail -s 0.1 -f --pid=$pid f
}

@test "tail -F follows the name: waits for it, notices truncation and replacement" {
	sleep 2.5 & pid=$!
	(sleep 0.3; echo one >f; sleep 0.6; echo two >g; mv g f; sleep 0.6; echo 3 >f) &
	timeout 10 tail -s 0.1 -F --pid=$pid f >out 2>err || [ $? = 1 ]
	is $'one\ntwo\n3\n' cat out
	grep -q "cannot open 'f' for reading: No such file or directory" err
	grep -q "'f' has appeared;  following new file" err
	grep -q "'f' has been replaced;  following new file" err
	grep -q "f: file truncated" err
}

@test "tail -f ends when nobody reads its output" {
	echo a >f
	is $'a\n' timeout 5 bash -c 'tail -s 0.1 -f f | head -n 1'
}

@test "tail: errors" {
	fails 1 "tail: cannot open 'nope' for reading: No such file or directory" tail nope
	mkdir d
	fails 1 "tail: error reading 'd': Is a directory" tail d
	fails 1 "tail: invalid number of bytes: 'x'" tail -c x
	echo a >f
	fails 1 "tail: *No space left on device" eval 'tail f >/dev/full'
}
