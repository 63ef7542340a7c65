load helper

@test "as many as there are, less those to be ignored, but one at least" {
	n=$(nproc)
	[ "$n" -ge 1 ]
	[ "$(nproc --all)" -ge "$n" ]
	is $'1\n' nproc --ignore=99999
	fails 1 '*nproc: invalid number: ?x?*' nproc --ignore=x
}

@test "those that the process may run on" {
	command -v taskset >/dev/null || skip "no taskset"
	is $'1\n' taskset -c 0 "$SILL_BIN/nproc"
}
