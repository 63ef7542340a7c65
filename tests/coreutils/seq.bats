load helper

@test "seq: one, two, three operands, downwards, negative first" {
	is $'1\n2\n3\n' seq 3
	is $'2\n3\n' seq 2 3
	is $'1\n3\n5\n' seq 1 2 5
	is $'3\n2\n1\n' seq 3 -1 1
	is $'-1\n0\n1\n' seq -1 1
	is '' seq 3 1
	is $'1000\n2000\n' seq 1e3 1e3 2e3
}

@test "seq: decimals are exact, however many steps" {
	is $'0.0\n0.1\n0.2\n0.3\n' seq 0 .1 .3
	is $'99999.9\n' eval 'seq 0 .1 99999.9 | tail -n 1'
	is $'1.50\n1.75\n2.00\n' seq 1.5 .25 2
	is $'-0.5\n0.0\n0.5\n' seq -.5 .5 .5
	is $'100000\n' eval 'seq 0.00001 0.00001 1 | wc -l | tr -d " "'
}

@test "seq: integers of any size" {
	is $'99999999999999999999999999\n100000000000000000000000000\n' seq 99999999999999999999999999 100000000000000000000000000
	is $'9999999\n' eval 'seq 10000000 | tail -n 2 | head -n 1'
	is $'1000000\n' eval 'seq 1 7 1000000 | tail -n 1'
	is 49999995000000 eval 'seq 9999999 | awk "{ s += \$1 } END { printf \"%.0f\", s }"'
}

@test "seq -w, -s, -f" {
	is $'08\n09\n10\n' seq -w 8 10
	is $'-1\n00\n01\n' seq -w -1 1
	is $'001\n' seq -w 001
	is $'1,2,3\n' seq -s , 3
	is $'1\n' seq -s , 1
	is $'1.00\n2.00\n' seq -f %.2f 2
	is $'n1%\nn2%\n' seq -f n%g%% 2
}

@test "seq: errors" {
	fails 1 "seq: missing operand*" seq
	fails 1 "seq: extra operand*4*" seq 1 2 3 4
	fails 1 "seq: invalid floating point argument: *x*" seq x
	fails 1 "seq: invalid Zero increment value: *0*" seq 1 0 2
	fails 1 "seq: format *%d* has unknown %d directive" seq -f %d 1
	fails 1 "seq: format *x* has no % directive" seq -f x 1
	fails 1 "seq: format *too many % directives" seq -f %g%g 1
	fails 1 "seq: *No space left on device" eval 'seq 9 >/dev/full'
}
