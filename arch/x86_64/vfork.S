/* vfork.S: a child that runs in the parent's memory, which waits for its exec or _exit.
 *
 * The child goes on using this stack, and what it calls overwrites the slot of our
 * return address: it is kept in a register, which each of the two has for itself. */
#include "asm.h"
#include <bits/syscall.h>

#define CLONE_VM 0x100
#define CLONE_VFORK 0x4000
#define SIGCHLD 17

ENTRY(vfork)
	pop	%r9
	.cfi_adjust_cfa_offset -8
	.cfi_register rip, r9
	mov	$(CLONE_VM | CLONE_VFORK | SIGCHLD), %edi
	xor	%esi, %esi
	mov	$SYS_clone, %eax
	TRAP	SYS_clone
	push	%r9
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rip, 0
	cmp	$-4096, %rax
	ja	trap_error_tail
	ret
END(vfork)
