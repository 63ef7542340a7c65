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
	movslq	%esi, %rsi
	mov	%rsi, BUF_HAS_MASK(%rdi)
	test	%esi, %esi
	jz	1f
	lea	BUF_MASK(%rdi), %rdx
	xor	%edi, %edi
	xor	%esi, %esi
	mov	$8, %r10d
	mov	$SYS_rt_sigprocmask, %eax
	TRAP	SYS_rt_sigprocmask
1:	xor	%eax, %eax
	ret
END(sigsetjmp)

ENTRY(siglongjmp)
	RESTORE_REGISTERS
	mov	56(%rdi), %r8
	mov	%esi, %r9d
	cmpq	$0, BUF_HAS_MASK(%rdi)
	je	1f
	lea	BUF_MASK(%rdi), %rsi
	mov	$SIG_SETMASK, %edi
	xor	%edx, %edx
	mov	$8, %r10d
	mov	$SYS_rt_sigprocmask, %eax
	TRAP	SYS_rt_sigprocmask
1:	cmp	$1, %r9d
	adc	$0, %r9d
	mov	%r9d, %eax
	jmp	*%r8
END(siglongjmp)
