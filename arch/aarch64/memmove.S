/* memmove.S: copy memory that may overlap.
 *
 * memcpy is right for a destination below the source, and up to 64 bytes always.
 * What is left goes from the end down, with the first 64 bytes and the last 16
 * loaded early. */
#include "asm.h"

ENTRY(memmove)
	sub	x3, x0, x1
	cmp	x3, x2
	b.hs	memcpy
	cmp	x2, 64
	b.ls	memcpy
	add	x4, x1, x2
	add	x5, x0, x2		/* the end */
	ldp	q0, q1, [x1]
	ldp	q2, q3, [x1, 32]
	ldr	q4, [x4, -16]
	add	x6, x0, 64
	and	x3, x5, -16
	sub	x1, x1, x0
	add	x1, x1, x3
	b	2f
1:	ldp	q16, q17, [x1, -64]
	ldp	q18, q19, [x1, -32]
	sub	x1, x1, 64
	stp	q16, q17, [x3, -64]
	stp	q18, q19, [x3, -32]
	sub	x3, x3, 64
2:	cmp	x3, x6
	b.hi	1b
	str	q4, [x5, -16]
	stp	q0, q1, [x0]
	stp	q2, q3, [x0, 32]
	ret
END(memmove)
