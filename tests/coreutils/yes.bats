load helper

@test "yes: a line without end, y or the operands" {
	is $'y\ny\n' eval 'yes | head -n 2'
	is $'a b\na b\n' eval 'yes a b | head -n 2'
	is 3000000 eval 'yes abcdefg | head -c 3000000 | wc -c | tr -d "\n "'
	is '' eval 'yes abcdefg | head -n 300000 | uniq | tail -n +2'
	is 100001 eval 'yes "$(head -c 100000 /dev/zero | tr "\0" x)" | head -n 1 | wc -c | tr -d "\n "'
}

@test "yes: ends with its reader, says when the disk is full" {
	bash -c 'yes | head -n 1 >/dev/null; [ ${PIPESTATUS[0]} = 141 ]'
	fails 1 "yes: standard output: No space left on device" eval 'yes >/dev/full'
	fails 1 "yes: *option*" yes --nope
}
