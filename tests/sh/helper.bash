# What the tests of the shell share.  SILL_SH is the shell under test, or
# $SILL_BIN/sh, whose neighbours then come first on PATH.
bats_require_minimum_version 1.5.0

SH=${SILL_SH:-${SILL_BIN:+$SILL_BIN/sh}}
SH=${SH:-sh}
case $SH in
*/*) SH=$(realpath "$SH") ;;
*) SH=$(command -v "$SH") ;;
esac

setup() {
	if [ -n "$SILL_BIN" ]; then
		PATH=$(realpath "$SILL_BIN"):$PATH
	fi
	export SH
	unset ENV CDPATH
	cd "$BATS_TEST_TMPDIR" || exit
}

# One case: is this the output and the status of that script?
check() {
	local script=$1 want=$2 status=$3 got code
	code=0
	got=$(timeout 20 "$SH" ${OPTIONS-} -c "$script" sh ${OPERANDS-} </dev/null 2>&1) || code=$?
	if [ "$got" != "$want" ] || [ "$code" != "$status" ]; then
		printf 'script: %s\nwanted (%s):\n%s\ngot (%s):\n%s\n' "$script" "$status" "$want" \
			"$code" "$got"
		return 1
	fi
}

# Cases from standard input: a script, a line "=> STATUS", the output of both
# descriptors, and a line "--" before the next.
cases() {
	local line script= want= status= bad=0
	while IFS= read -r line || [ -n "$line" ]; do
		case $line in
		'=> '*) status=${line#=> } ;;
		--)
			check "$script" "${want%$'\n'}" "$status" || bad=1
			script= want= status=
			;;
		*)
			if [ -n "$status" ]; then
				want+=$line$'\n'
			else
				script+=$line$'\n'
			fi
			;;
		esac
	done
	[ -n "$status" ] || { echo "a case without a status"; return 1; }
	check "$script" "${want%$'\n'}" "$status" || bad=1
	return $bad
}
