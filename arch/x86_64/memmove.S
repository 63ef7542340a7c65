/* memmove.S: copy memory that may overlap.
 *
 * memcpy is right for a destination below the source, and up to 64 bytes always.
 * What is left goes from the end down, with the first 64 bytes and the last 16
 * loaded early. */
#include "asm.h"
#include "wide.inc"

ENTRY(memmove)
	mov	%rdi, %rcx
	sub	%rsi, %rcx
	cmp	%rdx, %rcx
	jae	memcpy
	cmp	$64, %rdx
	jbe	memcpy
	GO_WIDE	memmove, memmove_down_avx2
	mov	%rdi, %rax
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	-16(%rsi, %rdx), %xmm4
	add	%rdi, %rdx		/* the end */
	lea	64(%rdi), %r8
	mov	%rdx, %rcx
	and	$-16, %rcx
	sub	%rdi, %rsi
	jmp	2f
	.balign	16
1:	movups	-16(%rsi, %rcx), %xmm5
	movups	-32(%rsi, %rcx), %xmm6
	movups	-48(%rsi, %rcx), %xmm7
	movups	-64(%rsi, %rcx), %xmm8
	movaps	%xmm5, -16(%rcx)
	movaps	%xmm6, -32(%rcx)
	movaps	%xmm7, -48(%rcx)
	movaps	%xmm8, -64(%rcx)
	sub	$64, %rcx
2:	cmp	%r8, %rcx
	ja	1b
	movups	%xmm4, -16(%rdx)
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm3, 48(%rdi)
	ret
END(memmove)
