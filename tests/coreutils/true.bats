load helper

@test "true succeeds and false fails, and arguments are nothing to them" {
	is '' "$SILL_BIN/true"
	is '' "$SILL_BIN/true" x -y
	exits 1 '' "$SILL_BIN/false"
	exits 1 '' "$SILL_BIN/false" x -y
	"$SILL_BIN/true" >/dev/full
}
