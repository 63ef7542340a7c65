/* backtrace.S: the caller's registers, as backtrace begins with them
 *
 * struct frame (libc/execinfo/unwind.h): 32 registers by DWARF's numbers, pc, flags.  Those that
 * a function need not keep are not filled in: nobody asks for them. */
#include "asm.h"

ENTRY(backtrace)
	sub	sp, sp, 36 * 8
	.cfi_adjust_cfa_offset 36 * 8
	stp	x19, x20, [sp, 19 * 8]
	stp	x21, x22, [sp, 21 * 8]
	stp	x23, x24, [sp, 23 * 8]
	stp	x25, x26, [sp, 25 * 8]
	stp	x27, x28, [sp, 27 * 8]
	stp	x29, x30, [sp, 29 * 8]
	str	x30, [sp, 34 * 8] /* that in the frame will be changed */
	.cfi_offset x30, -2 * 8
	add	x2, sp, 36 * 8
	stp	x2, x30, [sp, 31 * 8]
	mov	x2, sp
	bl	__backtrace_from
	ldr	x30, [sp, 34 * 8]
	add	sp, sp, 36 * 8
	.cfi_adjust_cfa_offset -36 * 8
	ret
END(backtrace)
