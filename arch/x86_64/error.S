/* error.S: the one place that sets errno for a trap.
 *
 * trap_error(result) is C's way in, trap_error_tail the stubs', which arrive with
 * -errno in rax.  Both return -1. */
#include "asm.h"

.hidden trap_error, trap_error_tail
ENTRY(trap_error)
	mov	%rdi, %rax
.globl trap_error_tail
trap_error_tail:
	neg	%eax
	mov	%eax, %fs:__errno@tpoff
	or	$-1, %rax
	ret
END(trap_error)
