/* stub.S: a public function that is exactly one trap.
 *
 * Assembled once per row of arch/syscalls.tbl that has a stub, with
 *   PUBLIC  the function's name        read
 *   NUMBER  the system call            SYS_read
 *   CANCEL  if it is a cancellation point (libc/internal/cancel.h)
 * Functions and traps take arguments in the same registers. */
#include "asm.h"
#include <bits/syscall.h>

ENTRY(PUBLIC)
#ifdef CANCEL
.Lcheck:
	mrs	x9, tpidr_el0
	ldurb	w9, [x9, THREAD_CANCEL_DUE]
	cbnz	w9, .Lcancel
#endif
	mov	w8, NUMBER
	TRAP	NUMBER
.Ldone:
	cmn	x0, 4095
	b.cs	1f
	ret
1:	b	trap_error
#ifdef CANCEL
.Lcancel:
	adrp	x16, hook_cancel
	ldr	x16, [x16, :lo12:hook_cancel]
	br	x16
	.hidden hook_cancel
	CANCEL_POINT .Lcheck, .Ldone, .Lcancel
#endif
END(PUBLIC)
