/* memcpy.S: copy memory.
 *
 *   0 to 15       two overlapping words from both ends (three bytes below 4)
 *   16 to 64      two or four overlapping vectors from both ends
 *   more          the first 16 bytes and the last 64 are loaded; between them 64
 *                 bytes at a time are stored aligned; then those are stored
 *
 * All that is stored late was loaded early, so a destination below the source may
 * overlap it: memmove uses that. */
#include "asm.h"

ENTRY(memcpy)
	add	x4, x1, x2		/* the ends */
	add	x5, x0, x2
	cmp	x2, 16
	b.lo	.Lsmall
	ldr	q0, [x1]
	ldr	q1, [x4, -16]
	cmp	x2, 32
	b.hi	1f
	str	q0, [x0]
	str	q1, [x5, -16]
	ret
1:	ldr	q2, [x4, -32]
	cmp	x2, 64
	b.hi	.Llarge
	ldr	q3, [x1, 16]
	stp	q0, q3, [x0]
	stp	q2, q1, [x5, -32]
	ret

.Llarge:
	ldp	q3, q4, [x4, -64]
	sub	x6, x5, 64		/* where the last 64 go */
	orr	x3, x0, 15
	add	x3, x3, 1		/* the first aligned place after the start */
	sub	x1, x1, x0
	add	x1, x1, x3
	b	3f
2:	ldp	q16, q17, [x1]
	ldp	q18, q19, [x1, 32]
	add	x1, x1, 64
	stp	q16, q17, [x3]
	stp	q18, q19, [x3, 32]
	add	x3, x3, 64
3:	cmp	x3, x6
	b.lo	2b
	stp	q3, q4, [x6]
	stp	q2, q1, [x6, 32]
	str	q0, [x0]
	ret

.Lsmall:
	tbz	x2, 3, 4f
	ldr	x6, [x1]
	ldr	x7, [x4, -8]
	str	x6, [x0]
	str	x7, [x5, -8]
	ret
4:	tbz	x2, 2, 5f
	ldr	w6, [x1]
	ldr	w7, [x4, -4]
	str	w6, [x0]
	str	w7, [x5, -4]
	ret
5:	cbz	x2, 6f
	lsr	x3, x2, 1
	ldrb	w6, [x1]
	ldrb	w7, [x1, x3]
	ldrb	w4, [x4, -1]
	strb	w6, [x0]
	strb	w7, [x0, x3]
	strb	w4, [x5, -1]
6:	ret
END(memcpy)
