/* stub.S: a public function that is exactly one trap.
 *
 * Assembled once per row of arch/syscalls.tbl that has a stub, with
 *   PUBLIC  the function's name        read
 *   NUMBER  the system call            SYS_read
 *   ARGS    how many arguments         3
 *   CANCEL  if it is a cancellation point (libc/internal/cancel.h)
 * A function passes its fourth argument in rcx, a trap in r10. */
#include "asm.h"
#include <bits/syscall.h>

ENTRY(PUBLIC)
#ifdef CANCEL
.Lcheck:
	cmpb	$0, %fs:THREAD_CANCEL_DUE
	jne	.Lcancel
#endif
#if ARGS > 3
	mov	%rcx, %r10
#endif
	mov	$NUMBER, %eax
	TRAP	NUMBER
.Ldone:
	cmp	$-4096, %rax
	ja	trap_error_tail
	ret
#ifdef CANCEL
.Lcancel:
	jmp	*hook_cancel(%rip)
	.hidden hook_cancel
	CANCEL_POINT .Lcheck, .Ldone, .Lcancel
#endif
END(PUBLIC)
