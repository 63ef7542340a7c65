/* backtrace.S: the caller's registers, as backtrace begins with them
 *
 * struct frame (libc/execinfo/unwind.h): 17 registers by DWARF's numbers, pc, flags.  Those that
 * a function need not keep are not filled in: nobody asks for them. */
#include "asm.h"

ENTRY(backtrace)
	sub	$19 * 8, %rsp
	.cfi_adjust_cfa_offset 19 * 8
	mov	%rbx, 3 * 8(%rsp)
	mov	%rbp, 6 * 8(%rsp)
	lea	20 * 8(%rsp), %rax
	mov	%rax, 7 * 8(%rsp)
	mov	%r12, 12 * 8(%rsp)
	mov	%r13, 13 * 8(%rsp)
	mov	%r14, 14 * 8(%rsp)
	mov	%r15, 15 * 8(%rsp)
	mov	19 * 8(%rsp), %rax
	mov	%rax, 17 * 8(%rsp)
	mov	%rsp, %rdx
	call	__backtrace_from
	add	$19 * 8, %rsp
	.cfi_adjust_cfa_offset -19 * 8
	ret
END(backtrace)
