# helper.bash: what the tests of the utilities share.  `load helper` in each.
#
# A test runs in an empty directory of its own, with the utilities under test
# first in PATH (SILL_BIN, by default the tree's bin), in the C locale; one that
# is about UTF-8 says LC_ALL=C.UTF-8 itself.  A test calls a utility by its
# plain name, but one that bash has built in (echo printf test kill pwd true
# false ...) as `env NAME` or "$SILL_BIN/NAME".

if [ -z "$SILL_BIN" ]; then
	SILL_BIN=$(cd "${BASH_SOURCE%/*}/../../bin" && pwd)
fi
export SILL_BIN

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	SAVED_PATH=$PATH
	PATH=$SILL_BIN:$PATH
	export LC_ALL=C TZ=UTC0
	unset POSIXLY_CORRECT GREP_COLORS COLUMNS
	hash -r
}

# bats itself goes on with the utilities that it began with.
teardown() {
	PATH=${SAVED_PATH:-$PATH}
	cd / || return
}

# is TEXT COMMAND...: the command succeeds and prints TEXT, to the byte.
is() {
	local want=$1 got code
	shift
	got=$("$@"; printf '.%s' $?)
	code=${got##*.} got=${got%.*}
	[ "$code" = 0 ] && [ "$got" = "$want" ] && return
	printf 'command:  %s\nexpected: %q\ngot:      %q, status %s\n' "$*" "$want" "$got" "$code"
	return 1
}

# shows TEXT COMMAND...: the same, for text that ends in a newline.
shows() {
	local want=$1
	shift
	is "$want"$'\n' "$@"
}

# exits STATUS TEXT COMMAND...: the same, with another status than 0.
exits() {
	local status=$1 want=$2 got code
	shift 2
	got=$("$@"; printf '.%s' $?)
	code=${got##*.} got=${got%.*}
	[ "$code" = "$status" ] && [ "$got" = "$want" ] && return
	printf 'command:  %s\nexpected: %q, status %s\ngot:      %q, status %s\n' "$*" "$want" \
		"$status" "$got" "$code"
	return 1
}

# fails STATUS PATTERN COMMAND...: it exits with STATUS, and all that it says on
# standard error matches PATTERN (a pattern as in case).  Standard output is
# left in $out.
fails() {
	local want=$1 pattern=$2 code=0 err
	local file=$BATS_FILE_TMPDIR/stderr.$BATS_TEST_NUMBER.$BASHPID
	shift 2
	out=$("$@" 2>"$file") || code=$?
	err=$(<"$file")
	[ "$code" = "$want" ] && [[ $err == $pattern ]] && return
	printf 'command:  %s\nexpected: status %s, %s\ngot:      status %s, %s\n' "$*" "$want" \
		"$pattern" "$code" "$err"
	return 1
}

# into FILE COMMAND...: standard output into FILE, for what is not text.
into() {
	local file=$1
	shift
	"$@" >"$file"
}

# gnu: whether the utility under test is GNU's, for the few places where we differ.
gnu() {
	case $("$SILL_BIN/$1" --version 2>/dev/null) in
	*"$1"*GNU* | *GNU*"$1"*) return 0 ;;
	esac
	return 1
}
