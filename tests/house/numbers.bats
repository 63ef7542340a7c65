load helper

# Every number of the table is the kernel's, and every call of the kernel's is in
# the table.  The kernel's installed headers are those of Debian's Linux 6.1.
kernel_numbers() {
	compiler=gcc
	native || compiler=$ARCH-linux-gnu-gcc
	echo '#include <asm/unistd.h>' | $compiler -E -dM -x c - >headers
	# A few names stand for others: __NR_fstat __NR3264_fstat.
	awk '$1 == "#define" { value[$2] = $3 }
		END {
			for (name in value) {
				if (name !~ /^__NR_/ || name ~ /__X32/) continue
				v = value[name]
				while (v in value) v = value[v]
				if (v ~ /^[0-9]+$/ && name !~ /^__NR_(syscalls|arch_specific_syscall)$/)
					print substr(name, 6), v
			}
		}' headers | sort
}

@test "the table has the kernel's numbers, every one" {
	kernel_numbers >kernel
	[ "$(wc -l <kernel)" -gt 300 ]
	sed -n 's/^#define SYS_\([a-z_0-9]*\) \([0-9]*\)$/\1 \2/p' "$BUILD/include/bits/syscall.h" | sort >ours
	diff kernel ours
}

@test "SYS_ and __NR_ names agree, and both are macros that #ifdef sees" {
	cat >t.c <<-'END'
		#include <sys/syscall.h>
		#if !defined SYS_getrandom || !defined __NR_getrandom || SYS_read != __NR_read
		#error names are missing
		#endif
		int main(void) { return 0; }
	END
	"$CC" -c t.c
}

@test "each row has a sentence, a group and kinds that libc knows" {
	refute grep -nE '^SYS[0-6]\(.*, ""\)$' "$top/arch/syscalls.tbl"
	refute grep -nE '^SYS[0-6]\([^,]*, [^,]*, [^,]*, [^,]*, other,' "$top/arch/syscalls.tbl"
}

@test "the reference page is made from the table as it is" {
	awk -f "$top/arch/reference.awk" "$top/arch/syscalls.tbl" | diff - "$top/docs/syscalls.md"
}
