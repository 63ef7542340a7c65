load helper

@test "words are joined by one space and end in a newline" {
	is $'a  b c\n' "$SILL_BIN/echo" 'a  b' c
	is $'\n' "$SILL_BIN/echo"
	is $'\n' "$SILL_BIN/echo" ''
}

@test "-n leaves the newline out, and only words of n, e and E are options" {
	is 'a' "$SILL_BIN/echo" -n a
	is 'a' "$SILL_BIN/echo" -nn -n a
	is $'-nx\n' "$SILL_BIN/echo" -nx
	is $'-\n' "$SILL_BIN/echo" -
	is $'-- -n\n' "$SILL_BIN/echo" -- -n
	is $'a -n\n' "$SILL_BIN/echo" a -n
}

@test "a backslash stands for itself without -e, as scripts written for bash expect" {
	is $'a\\nb\n' "$SILL_BIN/echo" 'a\nb'
	is $'a\\nb\n' "$SILL_BIN/echo" -eE 'a\nb'
}

@test "-e decodes the escapes" {
	is $'a\tb\n\\\n' "$SILL_BIN/echo" -e 'a\tb\n\\'
	is $'\a\b\e\f\r\v\n' "$SILL_BIN/echo" -e '\a\b\e\f\r\v'
	is $'A AA\n' "$SILL_BIN/echo" -e '\0101 \x41\x41'
	is $'\\z a\\\n' "$SILL_BIN/echo" -e '\z' 'a\'
	is 'a b' "$SILL_BIN/echo" -e 'a' 'b\cc' d
}

@test "a NUL is a byte like others" {
	into got "$SILL_BIN/echo" -ne 'a\0b'
	[ "$(od -An -tx1 got | tr -d ' \n')" = 610062 ]
}
