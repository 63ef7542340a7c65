# helper.bash: for the tests of the build, the boundary and the container.
#
#   ARCH   the architecture under test    BUILD  its build folder, absolute
#   RUN    what runs its programs: nothing natively, an emulator otherwise
top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
ARCH=${ARCH:-$(uname -m)}
BUILD=${BUILD:-$top/build/$ARCH}
RUN=${RUN:-}
CC=$BUILD/bin/sill-cc
READELF=readelf STRIP=$ARCH-linux-gnu-strip
command -v "$STRIP" >/dev/null || STRIP=strip

setup() {
	cd "$BATS_TEST_TMPDIR"
}

native() {
	[ "$ARCH" = "$(uname -m)" ]
}

# The system calls that a program makes, by name, execve included.
traps() {
	if native; then
		strace -f -o trace "$@" >/dev/null </dev/null
		sed -n 's/^[0-9]* *\([a-z_0-9]*\)(.*/\1/p' trace
	else
		echo execve
		QEMU_STRACE=1 QEMU_LOG_FILENAME=$PWD/trace $RUN "$@" >/dev/null </dev/null
		sed -n 's/^[0-9]* *\([a-z_0-9]*\)(.*/\1/p' trace
	fi
}

# aarch64's code may be a quarter larger.
limit() {
	if [ "$ARCH" = x86_64 ]; then echo "$1"; else echo $(($1 * 5 / 4)); fi
}

# bash's "! command" never fails a test: this does.
refute() {
	if "$@"; then
		echo "unexpected success: $*"
		return 1
	fi
}
