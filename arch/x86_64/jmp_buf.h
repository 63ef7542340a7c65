/* jmp_buf.h: saving and restoring a jmp_buf, for setjmp.S and sigsetjmp.S.
 *
 *    0 rbx    8 rbp   16 r12   24 r13   32 r14   40 r15
 *   48 rsp   56 rip   64 ssp   72 has_mask       80 mask
 *
 * rsp and rip are as after the return from setjmp.  ssp is the shadow stack's
 * pointer then, 0 where there is none (rdsspq does nothing there). */
#define BUF_HAS_MASK 72
#define BUF_MASK 80

.macro SAVE_REGISTERS
	mov	%rbx, (%rdi)
	mov	%rbp, 8(%rdi)
	mov	%r12, 16(%rdi)
	mov	%r13, 24(%rdi)
	mov	%r14, 32(%rdi)
	mov	%r15, 40(%rdi)
	lea	8(%rsp), %rdx
	mov	%rdx, 48(%rdi)
	mov	(%rsp), %rdx
	mov	%rdx, 56(%rdi)
	xor	%eax, %eax
	rdsspq	%rax
	mov	%rax, 64(%rdi)
.endm

/* All but rip.  The shadow stack is popped as far as setjmp's return address and
 * over it, at most 255 entries at a time. */
.macro RESTORE_REGISTERS
	xor	%eax, %eax
	rdsspq	%rax
	test	%rax, %rax
	jz	1f
	mov	64(%rdi), %rcx
	sub	%rax, %rcx
	shr	$3, %rcx
	inc	%rcx
	mov	$255, %eax
2:	cmp	%rax, %rcx
	cmovb	%rcx, %rax
	incsspq	%rax
	sub	%rax, %rcx
	jnz	2b
1:	mov	(%rdi), %rbx
	mov	8(%rdi), %rbp
	mov	16(%rdi), %r12
	mov	24(%rdi), %r13
	mov	32(%rdi), %r14
	mov	40(%rdi), %r15
	mov	48(%rdi), %rsp
.endm
