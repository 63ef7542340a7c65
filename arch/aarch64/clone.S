/* clone.S: a child that runs fn(arg) on a stack of its own (Linux).
 *
 *   int clone(int (*fn)(void *), void *stack, int flags, void *arg,
 *             pid_t *ptid, void *tls, pid_t *ctid)
 *             x0             x1           w2         x3
 *             x4           x5         x6
 *
 * The child has no frame to return to: what fn returns is its exit status. */
#include "asm.h"
#include <bits/syscall.h>

#define EINVAL 22

ENTRY(__clone)
	cbz	x0, 1f
	cbz	x1, 1f
	and	x1, x1, -16
	stp	x0, x3, [x1, -16]!
	mov	w0, w2
	mov	x2, x4
	mov	x3, x5
	mov	x4, x6
	mov	x8, SYS_clone
	TRAP	SYS_clone
	cbz	x0, 2f
	ret
1:	mov	x0, -EINVAL
	ret
2:	.cfi_undefined x30
	mov	x29, 0
	mov	x30, 0
	ldp	x1, x0, [sp], 16
	blr	x1
	mov	x8, SYS_exit
	TRAP	SYS_exit
	brk	0
END(__clone)
