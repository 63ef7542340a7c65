#!/usr/bin/env bats
load helper

@test "tee copies to standard output and all files; -a appends" {
	[ "$(echo hi | tee a b)" = hi ]
	shows hi cat a
	shows hi cat b
	echo ho | tee -a a >/dev/null
	shows $'hi\nho' cat a
	head -c 300000 /dev/urandom >big
	tee c <big | cmp - big
	cmp c big
}

@test "what cannot be opened or written does not stop the rest" {
	mkdir d
	echo hi >in
	fails 1 "tee: d: Is a directory" tee d a <in
	[ "$out" = hi ]
	shows hi cat a
	fails 1 "tee: /dev/full: No space left on device" tee /dev/full b <in
	shows hi cat b
	fails 1 "tee: *standard output*: No space left on device" into /dev/full tee c <in
	shows hi cat c
	fails 1 "tee: d: Is a directory" tee --output-error=exit d z <in
}

@test "a closed pipe ends it, but not with -p" {
	seq 100000 >in
	tee all <in | true || true
	tee -p all <in | head -1 >/dev/null
	cmp in all
}

@test "what is read is written at once" {
	mkfifo p
	(echo one; sleep 1; echo two) | tee f >p &
	exec 4<p
	read -r line <&4
	[ "$line" = one ]
	shows one cat f
	exec 4<&-
	wait || true
}
