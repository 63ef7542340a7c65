load helper

@test "numbers and names of one kind each" {
	[ "$(id -u root)" = 0 ]
	is $'root\n' id -un root
	is $'0\n' id -g root
	[ "$(id -gn root)" = root ]
	[[ "$(id -G root)" == 0* ]]
	while read -r name real rest; do
		[ "$name" != Uid: ] || is "$real"$'\n' id -ru
	done </proc/self/status
}

@test "all together, with groups" {
	[[ "$(id root)" == 'uid=0(root) gid=0(root) groups=0(root)'* ]]
	[[ "$(id)" == "uid=$(id -u)("*") gid=$(id -g)("*") groups="* ]]
}

@test "-z ends in NUL, and each wrong combination is refused" {
	into got id -zu root
	[ "$(od -An -tx1 got | tr -d ' \n')" = 3000 ]
	fails 1 '*id: option --zero not permitted in default format' id -z
	fails 1 '*id: cannot print only names or real IDs in default format' id -n
	fails 1 '*id: cannot print "only" of more than one choice' id -u -g
	fails 1 '*id: ?nosuch?: no such user' id nosuch
}

@test "an effective user other than the real one is shown, and numbers have no name" {
	[ "$(id -u)" = 0 ] || skip "needs root"
	command -v setpriv >/dev/null || skip "no setpriv"
	[ "$(setpriv --reuid=12345 --regid=12345 --clear-groups "$SILL_BIN/id")" = \
		'uid=12345 gid=12345 groups=12345' ]
	[[ "$(setpriv --ruid=12345 --clear-groups "$SILL_BIN/id")" == 'uid=12345 gid=0(root) euid=0(root) '* ]]
	fails 1 '*id: cannot find name for user ID 12345' setpriv --reuid=12345 "$SILL_BIN/id" -un
	[ "$out" = 12345 ]
}
