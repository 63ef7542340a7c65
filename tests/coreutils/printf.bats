load helper
pf() { "$SILL_BIN/printf" "$@"; }

@test "the format is used again until the arguments are used up" {
	is $'a\nb\nc\n' pf '%s\n' a b c
	is 'a-b c- ' pf '%s-%s ' a b c
	is $'x\n' pf 'x\n' a b
	is '||' pf '|%s|'
	is '0' pf '%d'
}

@test "numbers are C constants, or a quote and a character" {
	is '16 8 -5 97' pf '%d %d %d %d' 0x10 010 -5 "'a"
	is 'ffffffffffffffff' pf %x -1
	is '7 0x7 07' pf '%o %#x %#o' 7 7 7
	is '18446744073709551615' pf %u 18446744073709551615
}

@test "what is no number is said, and its value so far is still printed" {
	fails 1 '*printf: ?3x?: value not completely converted' pf '%d\n' 3x
	[ "$out" = 3 ]
	fails 1 '*printf: ?abc?: expected a numeric value' pf '%d %s\n' abc z
	[ "$out" = '0 z' ]
	fails 1 '*printf: ?99999999999999999999?: *' \
		pf %d 99999999999999999999
	[ "$out" = 9223372036854775807 ]
}

@test "flags, width and precision do what C's do" {
	is '[   3][3   ][+3][ 3][003]' pf '[%4d][%-4d][%+d][% d][%.3d]' 3 3 3 3 3
	is '[  abc][abc  ][ab]' pf '[%5s][%-5s][%.2s]' abc abc abc
	is '[   3][3   ][ab]' pf '[%*d][%*d][%.*s]' 4 3 -4 3 2 abc
	is '3.14 1e+10 3.140000e+00' pf '%.2f %g %e' 3.14159 1e10 3.14
	is 'inf nan 0.5' pf '%f %f %.1f' inf nan 0x1p-1
	is 'a' pf %c abc
}

@test "%b decodes its argument, and \\c in it ends all output" {
	is $'a\tb|' pf '%b|' 'a\tb'
	is 'A' pf '%b' '\0101'
	is 'a' pf '%b%s' 'a\cb' c
	gnu printf || is '[ab   ]' pf '[%-5b]' 'ab'
}

@test "escapes in the format; an unknown one stays" {
	is $'\101\x41\n\\' pf '\101\x41\n\\'
	is '\z' pf '\z'
	is '100%' pf '100%%'
	is 'a' pf 'a\cb'
}

@test "a wrong conversion ends the output where it stands" {
	fails 1 '*printf: %y: invalid conversion specification' pf 'a%yb'
	[ "$out" = a ]
	fails 1 '*printf: %: invalid conversion specification' pf 'a%'
	fails 1 '*printf: missing operand*' pf
}

@test "a width past an int is an error, not a very long line" {
	fails 1 '?*' pf '%99999999999d' 3
	[ -z "$out" ]
}

@test "%N\$ names arguments, and counts on where the format is used again" {
	gnu printf && skip "GNU's has no numbered arguments"
	is $'b a\nd c\n' pf '%2$s %1$s\n' a b c d
	is 'x x ' pf '%1$s %1$s ' x
}

@test "%q quotes what a shell would take for more than a word" {
	is "a.b '' 'a b'" pf '%q %q %q' a.b '' 'a b'
	gnu printf && return
	is "'it'\\''s' \$'a\\nb'" pf '%q %q' "it's" $'a\nb'
}
