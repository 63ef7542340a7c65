/* vfork.S: a child that runs in the parent's memory, which waits for its exec or _exit.
 *
 * The child goes on using this stack; the return address is in x30, which each of the
 * two has for itself. */
#include "asm.h"
#include <bits/syscall.h>

#define CLONE_VM 0x100
#define CLONE_VFORK 0x4000
#define SIGCHLD 17

ENTRY(vfork)
	mov	x0, (CLONE_VM | CLONE_VFORK | SIGCHLD)
	mov	x1, 0
	mov	x8, SYS_clone
	TRAP	SYS_clone
	cmn	x0, 4095
	b.cs	1f
	ret
1:	b	trap_error
END(vfork)
