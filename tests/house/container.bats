bats_require_minimum_version 1.5.0
load helper

setup() {
	cd "$BATS_TEST_TMPDIR"
	root=$BUILD/rootfs
	native && [ -d "$root" ] || make -s -C "$top" rootfs ARCH="$ARCH" >/dev/null
}

# What a root file system may hold: the separate programs, and the one binary.
programs() {
	for p in "$BUILD"/bin/* "$root/bin/sill"; do
		case $p in
		*/sill-cc) ;;
		*) echo "$p" ;;
		esac
	done
}

# The bytes of the files, each counted once however many links it has.
bytes() {
	stat -c '%i %s' "$@" | sort -u | awk '{ n += $2 } END { print n }'
}

@test "nothing in the root file system is dynamic or of another libc" {
	[ "$(ls "$root/bin" | wc -l)" -gt 60 ]
	for p in $(programs); do
		readelf -lW "$p" >segments
		refute grep INTERP segments
		readelf -dW "$p" >dynamic 2>/dev/null
		refute grep NEEDED dynamic
		strings -a "$p" >text
		refute grep -iE 'glibc|GNU C Library|musl|uclibc|dietlibc|ld-linux' text
		# Our own mark: the list of system calls.
		readelf -SW "$p" | grep -q '\.syscalls'
	done
}

@test "the container's bin is one file with links, of at most 600,000 bytes on x86_64" {
	[ "$(stat -c %i "$root"/bin/* | sort -u | wc -l)" = 1 ]
	[ "$(bytes "$root"/bin/*)" -le "$(limit 600000)" ]
}

# This keeps what is reached.
@test "the separate programs do not grow: at most 2,870,000 bytes in all on x86_64" {
	[ "$(programs | grep -v /sill | xargs cat | wc -c)" -le "$(limit 2870000)" ]
}

@test "a root file system can be made of the separate programs" {
	"$top/tools/rootfs" "$BUILD/bin" "$PWD/separate"
	[ "$(stat -c %i separate/bin/* | sort -u | wc -l)" -gt 60 ]
	[ ! -e separate/bin/sill-cc ] && [ ! -e separate/bin/sill ]
	cmp separate/bin/ls "$BUILD/bin/ls"
}

@test "every program that is shipped is hardened" {
	for p in $(programs); do
		readelf -hW "$p" | grep -q 'Type:.*DYN'
		readelf -lW "$p" >segments
		grep -q GNU_RELRO segments
		grep -q 'GNU_STACK.*RW ' segments
		refute grep -qE 'LOAD.*RWE' segments
	done
}

@test "the login shell works in the container: profile, users, pipes, the whole PATH" {
	native || skip 'the container is entered natively; its programs run under the emulator in another job'
	"$top/tools/enter" "$root" /bin/true 2>/dev/null || skip 'this machine allows no namespaces'
	"$top/tools/enter" "$root" /bin/sh -l >out <<-'END'
		echo "$PATH $PWD $HOME"
		id -un
		ls / | tr '\n' ' '
		echo
		ls /bin | wc -l
		echo $0 $(( $(nproc) > 0 ))
		ps -o comm= -p $$
		grep -c . /etc/passwd
	END
	sed -n 1p out | grep -qx '/bin /root /root'
	sed -n 2p out | grep -qx root
	sed -n 3p out | grep -q 'bin dev etc proc root sys tmp'
	[ "$(sed -n 4p out)" -gt 60 ]
	sed -n 5p out | grep -q ' 1$'
	sed -n 6p out | grep -qx sh
	sed -n 7p out | grep -qx 3
}

@test "the kernel is all of the host that is visible" {
	native || skip 'see above'
	"$top/tools/enter" "$root" /bin/true 2>/dev/null || skip 'this machine allows no namespaces'
	run -0 "$top/tools/enter" "$root" /bin/sh -c 'ls -d /usr /lib /lib64 /home /work 2>/dev/null; echo end'
	[ "$output" = end ]
	run -0 "$top/tools/enter" "$root" /bin/sh -c 'echo $$'
	[ "$output" -lt 10 ]
}

@test "a directory without a shell is refused in one line" {
	run -1 "$top/tools/enter" "$PWD"
	[ "$output" = "enter: $PWD: has no bin/sh" ]
}
