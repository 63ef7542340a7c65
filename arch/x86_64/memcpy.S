/* memcpy.S: copy memory.
 *
 *   0 to 15       two overlapping words from both ends (three bytes below 4)
 *   16 to 64      two or four overlapping vectors from both ends
 *   more          the first 16 bytes and the last 64 are loaded; between them 64
 *                 bytes at a time are stored aligned; then those are stored
 *
 * All that is stored late was loaded early, so a destination below the source may
 * overlap it: memmove uses that. */
#include "asm.h"
#include "wide.inc"

ENTRY(memcpy)
	mov	%rdi, %rax
	cmp	$16, %rdx
	jb	.Lsmall
	movups	(%rsi), %xmm0
	movups	-16(%rsi, %rdx), %xmm1
	cmp	$32, %rdx
	ja	1f
	movups	%xmm0, (%rdi)
	movups	%xmm1, -16(%rdi, %rdx)
	ret
1:	movups	-32(%rsi, %rdx), %xmm2
	cmp	$64, %rdx
	ja	.Llarge
	movups	16(%rsi), %xmm3
	movups	%xmm0, (%rdi)
	movups	%xmm3, 16(%rdi)
	movups	%xmm2, -32(%rdi, %rdx)
	movups	%xmm1, -16(%rdi, %rdx)
	ret

.Llarge:
	GO_WIDE	memcpy, memcpy_avx2
	movups	-48(%rsi, %rdx), %xmm3
	movups	-64(%rsi, %rdx), %xmm4
	lea	-64(%rdi, %rdx), %r8	/* where the last 64 go */
	mov	%rdi, %rcx
	or	$15, %rcx
	inc	%rcx			/* the first aligned place after the start */
	sub	%rdi, %rsi
	jmp	3f
	.balign	16
2:	movups	(%rsi, %rcx), %xmm5
	movups	16(%rsi, %rcx), %xmm6
	movups	32(%rsi, %rcx), %xmm7
	movups	48(%rsi, %rcx), %xmm8
	movaps	%xmm5, (%rcx)
	movaps	%xmm6, 16(%rcx)
	movaps	%xmm7, 32(%rcx)
	movaps	%xmm8, 48(%rcx)
	add	$64, %rcx
3:	cmp	%r8, %rcx
	jb	2b
	movups	%xmm4, (%r8)
	movups	%xmm3, 16(%r8)
	movups	%xmm2, 32(%r8)
	movups	%xmm1, 48(%r8)
	movups	%xmm0, (%rdi)
	ret

.Lsmall:
	cmp	$8, %edx
	jb	4f
	mov	(%rsi), %rcx
	mov	-8(%rsi, %rdx), %rsi
	mov	%rcx, (%rdi)
	mov	%rsi, -8(%rdi, %rdx)
	ret
4:	cmp	$4, %edx
	jb	5f
	mov	(%rsi), %ecx
	mov	-4(%rsi, %rdx), %esi
	mov	%ecx, (%rdi)
	mov	%esi, -4(%rdi, %rdx)
	ret
5:	sub	$1, %edx
	jb	6f
	movzbl	(%rsi), %ecx
	je	7f
	movzwl	-1(%rsi, %rdx), %esi
	mov	%si, -1(%rdi, %rdx)
7:	mov	%cl, (%rdi)
6:	ret
END(memcpy)
