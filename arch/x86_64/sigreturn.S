/* sigreturn.S: where a signal handler returns to.
 *
 * Unwinders and debuggers know a signal's frame by these bytes, so they stand
 * exactly as in the ABI, without endbr64. */
#include "asm.h"
#include <bits/syscall.h>

	.section .text.__sigreturn, "ax", @progbits
	.globl __sigreturn
	.hidden __sigreturn
	.type __sigreturn, @function
	nop
__sigreturn:
	mov	$SYS_rt_sigreturn, %rax
	TRAP	SYS_rt_sigreturn
	.size __sigreturn, . - __sigreturn
