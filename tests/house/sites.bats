bats_require_minimum_version 1.5.0
load helper

@test "sites lists exactly the traps of a small program" {
	cat >t.c <<-'END'
		#include <unistd.h>
		int main(void) { return write(1, "x", 1) != 1; }
	END
	"$CC" -no-pie -O2 -o t t.c
	$RUN "$BUILD/bin/sites" t >list
	awk '{ print $1 }' list | sort -u >names
	grep -qx write names
	grep -qx exit_group names
	refute grep -qx read names
	grep -q 'write  *[0-9]*  *0x[0-9a-f]*  write' list
	# What start-up may do: protect RELRO, map large thread storage, set the thread
	# pointer on old processors, open missing descriptors of a set-user-id program;
	# and exit called twice waits for the first.
	refute grep -vxE 'write|exit_group|mprotect|mmap|arch_prctl|fcntl|openat|exit|ppoll|futex' names
}

@test "every program that is shipped has the list, and it survives strip" {
	for p in "$BUILD"/bin/*; do
		case $p in */sill-cc) continue ;; esac
		$RUN "$BUILD/bin/sites" "$p" >list || { echo "$p"; return 1; }
		grep -q exit_group list
	done
}

@test "the addresses are those of trap instructions" {
	echo 'int main(void) { return 0; }' >t.c
	"$CC" -no-pie -o t t.c
	trap=syscall objdump=objdump
	[ "$ARCH" = x86_64 ] || trap='svc.*#0x0'
	native || objdump=$ARCH-linux-gnu-objdump
	$objdump -d t | sed -n "s/^ *\([0-9a-f]*\):.*$trap.*/0x\1/p" | sort >instructions
	$RUN "$BUILD/bin/sites" t | awk '{ print $3 }' | sort >listed
	diff instructions listed
}

@test "what is no program made with Sill is an error, and so is a damaged one" {
	run -1 $RUN "$BUILD/bin/sites" /bin/bash
	[[ "$output" == "sites: /bin/bash: "* ]]
	run -1 $RUN "$BUILD/bin/sites" /
	run -1 $RUN "$BUILD/bin/sites" nothing
	[ "$output" = "sites: nothing: No such file or directory" ]
	: >nothing
	run -1 $RUN "$BUILD/bin/sites" nothing
	echo 'int main(void) { return 0; }' >t.c
	"$CC" -o t t.c
	for size in 10 64 100 1000 2000 3000 4000; do
		head -c $size t >cut
		run -1 $RUN "$BUILD/bin/sites" cut
	done
	run -2 $RUN "$BUILD/bin/sites"
	run -2 $RUN "$BUILD/bin/sites" --nonsense t
	run -0 $RUN "$BUILD/bin/sites" --help
	run -1 sh -c "$RUN $BUILD/bin/sites t >/dev/full"
	[[ "$output" == *"write error: No space left on device"* ]]
}
