load helper
pwd() { "$SILL_BIN/pwd" "$@"; }

@test "-L takes PWD if it is right, -P never" {
	mkdir d; ln -s d l; here=$(pwd -P)
	cd d
	PWD=$here/l is "$here/l"$'\n' pwd -L
	PWD=$here/l is "$here/d"$'\n' pwd -P
	PWD=$here is "$here/d"$'\n' pwd -L
	PWD=$here/l/../d is "$here/d"$'\n' pwd -L
	PWD=d is "$here/d"$'\n' pwd -L
	gnu pwd || PWD=$here/l is "$here/l"$'\n' pwd
	PWD=$here/l is "$here/d"$'\n' pwd -L -P
}

@test "a name longer than the kernel gives is still found" {
	name=$(env printf '%0250d' 0) root=$(pwd -P)
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		mkdir $name; cd -P $name
	done
	[ "$(pwd -P | wc -c)" = $((${#root} + 20 * 251 + 1)) ]
	cd "$BATS_TEST_TMPDIR"
}

@test "a directory that is gone has no name" {
	mkdir d; cd d; rmdir ../d
	fails 1 '*pwd: *' pwd -P
}
