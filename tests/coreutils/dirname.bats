load helper

@test "the last component goes, with the slashes around it" {
	is $'/a\n' dirname /a/b
	is $'a/b\n' dirname a/b//c//
	is $'.\n' dirname a
	is $'.\n' dirname a/
	is $'/\n' dirname /
	is $'/\n' dirname ///
	is $'/\n' dirname /a
	is $'.\n' dirname ''
}

@test "several names, and -z" {
	is $'a\nb\n' dirname a/x b/y
	into got dirname -z a/x b/y
	[ "$(tr '\0' , <got)" = a,b, ]
	fails 1 '*dirname: missing operand*' dirname
}
