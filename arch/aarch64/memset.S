/* memset.S: fill memory, with overlapping stores from both ends (see memcpy.S) */
#include "asm.h"

ENTRY(memset)
	dup	v0.16b, w1
	add	x5, x0, x2
	cmp	x2, 16
	b.lo	.Lsmall
	str	q0, [x0]
	str	q0, [x5, -16]
	cmp	x2, 32
	b.ls	3f
	str	q0, [x0, 16]
	str	q0, [x5, -32]
	cmp	x2, 64
	b.ls	3f
	sub	x6, x5, 64
	orr	x3, x0, 15
	add	x3, x3, 1
	b	2f
1:	stp	q0, q0, [x3]
	stp	q0, q0, [x3, 32]
	add	x3, x3, 64
2:	cmp	x3, x6
	b.lo	1b
	stp	q0, q0, [x6]
3:	ret

.Lsmall:
	fmov	x1, d0
	tbz	x2, 3, 4f
	str	x1, [x0]
	str	x1, [x5, -8]
	ret
4:	tbz	x2, 2, 5f
	str	w1, [x0]
	str	w1, [x5, -4]
	ret
5:	cbz	x2, 6f
	lsr	x3, x2, 1
	strb	w1, [x0]
	strb	w1, [x0, x3]
	strb	w1, [x5, -1]
6:	ret
END(memset)
