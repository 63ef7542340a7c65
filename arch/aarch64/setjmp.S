/* setjmp.S: setjmp and longjmp, without the signal mask */
#include "asm.h"
#include "jmp_buf.h"

.globl _setjmp
.type _setjmp, @function
.set _setjmp, setjmp
.globl _longjmp
.type _longjmp, @function
.set _longjmp, longjmp

ENTRY(setjmp)
	SAVE_REGISTERS
	str	xzr, [x0, BUF_HAS_MASK]
	mov	w0, 0
	ret
END(setjmp)

ENTRY(longjmp)
	RESTORE_REGISTERS
	cmp	w1, 0
	csinc	w0, w1, wzr, ne
	ret
END(longjmp)
