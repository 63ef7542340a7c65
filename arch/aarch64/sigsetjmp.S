/* sigsetjmp.S: sigsetjmp and siglongjmp, with the signal mask if asked for it.
 *
 * siglongjmp leaves the handler's stack before it restores the mask: a signal
 * that this lets in must not come on top of frames that are given up already. */
#include "asm.h"
#include "jmp_buf.h"
#include <bits/syscall.h>

#define SIG_SETMASK 2

ENTRY(sigsetjmp)
	SAVE_REGISTERS
	sxtw	x1, w1
	str	x1, [x0, BUF_HAS_MASK]
	cbz	x1, 1f
	add	x2, x0, BUF_MASK
	mov	x0, 0
	mov	x1, 0
	mov	x3, 8
	mov	x8, SYS_rt_sigprocmask
	TRAP	SYS_rt_sigprocmask
1:	mov	w0, 0
	ret
END(sigsetjmp)

ENTRY(siglongjmp)
	RESTORE_REGISTERS
	mov	w4, w1
	ldr	x2, [x0, BUF_HAS_MASK]
	cbz	x2, 1f
	add	x1, x0, BUF_MASK
	mov	x0, SIG_SETMASK
	mov	x2, 0
	mov	x3, 8
	mov	x8, SYS_rt_sigprocmask
	TRAP	SYS_rt_sigprocmask
1:	cmp	w4, 0
	csinc	w0, w4, wzr, ne
	ret
END(siglongjmp)
