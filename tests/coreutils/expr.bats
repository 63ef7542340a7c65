load helper

@test "arithmetic, with precedence from the left" {
	is $'7\n' expr 1 + 2 '*' 3
	is $'9\n' expr '(' 1 + 2 ')' '*' 3
	is $'-4\n' expr 1 - 2 - 3
	is $'2\n' expr 17 % 5
	is $'-3\n' expr -7 / 2
	is $'-1\n' expr -7 % 2
	is $'9\n' expr 011 - 2
}

@test "0 and the empty string have status 1" {
	exits 1 $'0\n' expr 1 - 1
	exits 1 $'\n' expr ''
	exits 1 $'00\n' expr 00
	is $'x\n' expr x
}

@test "comparisons: as integers if both are, else as strings" {
	is $'1\n' expr 10 '>' 9
	exits 1 $'0\n' expr 10 '>' 9a
	is $'1\n' expr a '<' b
	is $'1\n' expr a '!=' b
	is $'1\n' expr 01 = 1
	exits 1 $'0\n' expr a '>=' b
	is $'1\n' expr 3 '>' 2 '>' 0
}

@test "| and & choose values, and do not evaluate what does not count" {
	is $'a\n' expr a '|' b
	is $'b\n' expr 0 '|' b
	is $'b\n' expr '' '|' b
	exits 1 $'0\n' expr '' '|' 0
	is $'a\n' expr a '&' b
	exits 1 $'0\n' expr a '&' 0
	is $'1\n' expr 1 '|' 1 / 0
	exits 1 $'0\n' expr 0 '&' 1 / 0
}

@test ": matches from the start: a length, or what \\(\\) took" {
	is $'3\n' expr abcd : abc
	exits 1 $'0\n' expr abcd : bc
	is $'bc\n' expr abcd : 'a\(bc\)'
	exits 1 $'\n' expr abcd : 'x\(bc\)'
	is $'file\n' expr dir/file : '.*/\(.*\)'
	is $'3\n' expr match abc '.*'
	exits 1 $'0\n' expr abc : 'x\|bc'
}

@test "functions of strings count characters from 1" {
	is $'5\n' expr length hello
	is $'2\n' expr index hello el
	exits 1 $'0\n' expr index hello x
	is $'ell\n' expr substr hello 2 3
	exits 1 $'\n' expr substr hello 0 3
	exits 1 $'\n' expr substr hello 2 x
	is $'llo\n' expr substr hello 3 99999999999999999999
	is $'length\n' expr + length
}

@test "in UTF-8 a character may be several bytes" {
	[ "$(LC_ALL=C.UTF-8 expr length $'\xc3\xa9t\xc3\xa9')" = 3 ]
	[ "$(LC_ALL=C.UTF-8 expr substr $'\xc3\xa9t\xc3\xa9' 1 1)" = $'\xc3\xa9' ]
	[ "$(LC_ALL=C.UTF-8 expr $'\xc3\xa9t' : '.')" = 1 ] || gnu expr || [ "$SILL_BYTES" ]
}

@test "what is no expression has status 2" {
	fails 2 '*expr: missing operand*' expr
	fails 2 '*expr: non-integer argument' expr a + 1
	fails 2 '*expr: division by zero' expr 1 / 0
	fails 2 '*expr: division by zero' expr 1 % 0
	fails 2 "*expr: syntax error: missing argument after ?+?" expr 1 +
	fails 2 "*expr: syntax error: expecting ')' after ?1?" expr '(' 1
	fails 2 "*expr: syntax error: unexpected argument ?2?" expr 1 2
	fails 2 '*' expr 1 : '\('
}

@test "what does not fit is an error, never a wrong number" {
	is $'9223372036854775807\n' expr 9223372036854775806 + 1
	is $'-9223372036854775808\n' expr -9223372036854775807 - 1
	gnu expr && skip "GNU's may have long numbers"
	fails 2 '*expr: *: *' expr 9223372036854775807 + 1
	fails 2 '*expr: *: *' expr 9223372036854775807 '*' 2
	fails 2 '*expr: *: *' expr -9223372036854775808 / -1
	fails 2 '*expr: *: *' expr 99999999999999999999 + 1
}
