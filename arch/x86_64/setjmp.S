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
	movq	$0, BUF_HAS_MASK(%rdi)
	xor	%eax, %eax
	ret
END(setjmp)

ENTRY(longjmp)
	RESTORE_REGISTERS
	mov	56(%rdi), %rdx
	cmp	$1, %esi
	adc	$0, %esi
	mov	%esi, %eax
	jmp	*%rdx
END(longjmp)
