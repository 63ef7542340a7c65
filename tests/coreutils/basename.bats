load helper

@test "leading directories and slashes at the end go" {
	is $'b\n' basename /a/b
	is $'b\n' basename a/b//
	is $'/\n' basename /
	is $'/\n' basename ///
	is $'b\n' basename b
	is $'\n' basename ''
}

@test "the suffix goes, unless it is all there is" {
	is $'a\n' basename d/a.c .c
	is $'.c\n' basename .c .c
	is $'a.c\n' basename a.c .h
	is $'a\n' basename a.c/ .c
	is $'-x\n' basename -- -x
}

@test "-a takes many names, -s one suffix for all, -z ends each with NUL" {
	is $'b\nd\n' basename -a a/b c/d
	is $'b\nd\n' basename -s .c a/b.c c/d.c
	is $'b\nd\n' basename --suffix=.c a/b.c c/d.c
	into got basename -az a/b c/d
	[ "$(tr '\0' , <got)" = b,d, ]
}

@test "no name and too many are errors" {
	fails 1 '*basename: missing operand*' basename
	fails 1 '*basename: extra operand ?c?*' basename a b c
}
