/* sigreturn.S: where a signal handler returns to, the bytes that unwinders know.
 *
 * The kernel has the same in its vDSO, for those who give no restorer; with
 * our own, the trap is in the program's list like all others. */
#include "asm.h"
#include <bits/syscall.h>

	.section .text.__sigreturn, "ax", @progbits
	.globl __sigreturn
	.hidden __sigreturn
	.type __sigreturn, @function
	nop
__sigreturn:
	mov	x8, SYS_rt_sigreturn
	TRAP	SYS_rt_sigreturn
	.size __sigreturn, . - __sigreturn
