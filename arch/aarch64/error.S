/* error.S: the one place that sets errno for a trap.
 *
 * trap_error(result): result is -errno; returns -1.  The stubs branch here with
 * their result where the argument belongs. */
#include "asm.h"

.hidden trap_error
ENTRY(trap_error)
	mrs	x1, tpidr_el0
	add	x1, x1, #:tprel_hi12:__errno, lsl #12
	neg	w0, w0
	str	w0, [x1, #:tprel_lo12_nc:__errno]
	mov	x0, -1
	ret
END(trap_error)
