load helper

setup_bin() {
	mkdir a b
	for f in a/x b/x b/y; do echo : >$f; chmod +x $f; done
	touch a/y; mkdir a/d
}

@test "the first file in PATH that can be run; -a: all of them" {
	setup_bin
	w=$SILL_BIN/which
	PATH=$PWD/a:$PWD/b is "$PWD/a/x"$'\n' "$w" x
	PATH=$PWD/a:$PWD/b:/usr/bin:/bin is "$PWD/a/x"$'\n'"$PWD/b/x"$'\n' "$w" -a x
	PATH=$PWD/a:$PWD/b is "$PWD/b/y"$'\n' "$w" y
	PATH=$PWD/a exits 1 '' "$w" d
	is "./a/x"$'\n' "$w" ./a/x
	PATH=$PWD/a:$PWD/b exits 1 "$PWD/a/x"$'\n' "$w" nosuch x
	(cd a; PATH=: is $'./x\n' "$w" x)
}
