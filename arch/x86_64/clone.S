/* clone.S: a child that runs fn(arg) on a stack of its own (Linux).
 *
 *   int clone(int (*fn)(void *), void *stack, int flags, void *arg,
 *             pid_t *ptid, void *tls, pid_t *ctid)
 *             rdi            rsi          edx        rcx
 *             r8           r9         8(rsp)
 *
 * The child has no frame to return to: what fn returns is its exit status. */
#include "asm.h"
#include <bits/syscall.h>

#define EINVAL 22

ENTRY(__clone)
	test	%rdi, %rdi
	jz	1f
	test	%rsi, %rsi
	jz	1f
	and	$-16, %rsi
	sub	$16, %rsi
	mov	%rdi, (%rsi)
	mov	%rcx, 8(%rsi)
	mov	%edx, %edi
	mov	%r8, %rdx
	mov	%r9, %r8
	mov	8(%rsp), %r10
	mov	$SYS_clone, %eax
	TRAP	SYS_clone
	test	%rax, %rax
	jz	2f
	ret
1:	mov	$-EINVAL, %eax
	cltq
	ret
2:	.cfi_undefined rip
	xor	%ebp, %ebp
	pop	%rax
	pop	%rdi
	call	*%rax
	mov	%eax, %edi
	mov	$SYS_exit, %eax
	TRAP	SYS_exit
	hlt
END(__clone)
