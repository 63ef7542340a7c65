load helper

@test "without a terminal it says so, with status 1; -s says nothing" {
	exits 1 $'not a tty\n' tty </dev/null
	exits 1 '' tty -s </dev/null
	fails 2 '*tty: extra operand ?x?*' tty x
}

@test "a terminal's name is one that opens it" {
	command -v script >/dev/null || skip "no script"
	out=$(script -qec "$SILL_BIN/tty" /dev/null </dev/null | tr -d '\r\n')
	[[ $out == /dev/* ]]
}
