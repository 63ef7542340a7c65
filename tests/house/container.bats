bats_require_minimum_version 1.5.0
load helper

setup() {
	cd "$BATS_TEST_TMPDIR"
	root=$BUILD/rootfs
	native && [ -d "$root" ] || make -s -C "$top" rootfs ARCH="$ARCH" >/dev/null
}

@test "nothing in the root file system is dynamic or of another libc" {
	[ "$(ls "$root/bin" | wc -l)" -gt 60 ]
	for p in "$root"/bin/*; do
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

# The aim is 1.5 MB for sixty separate programs; this keeps what is reached.
@test "bin does not grow: at most 2,750,000 bytes in all on x86_64" {
	[ "$(cat "$root"/bin/* | wc -c)" -le "$(limit 2750000)" ]
}

@test "every program that is shipped is hardened" {
	for p in "$root"/bin/*; do
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
