/* memset.S: fill memory, with overlapping stores from both ends (see memcpy.S) */
#include "asm.h"
#include "wide.inc"

ENTRY(memset)
	mov	%rdi, %rax
	movzbl	%sil, %esi
	movabs	$0x0101010101010101, %rcx
	imul	%rcx, %rsi
	cmp	$16, %rdx
	jb	.Lsmall
	movq	%rsi, %xmm0
	punpcklqdq %xmm0, %xmm0
	movups	%xmm0, (%rdi)
	movups	%xmm0, -16(%rdi, %rdx)
	cmp	$32, %rdx
	jbe	3f
	movups	%xmm0, 16(%rdi)
	movups	%xmm0, -32(%rdi, %rdx)
	cmp	$64, %rdx
	jbe	3f
	GO_WIDE	memset, memset_avx2
	lea	-64(%rdi, %rdx), %r8
	or	$15, %rdi
	inc	%rdi
	jmp	2f
	.balign	16
1:	movaps	%xmm0, (%rdi)
	movaps	%xmm0, 16(%rdi)
	movaps	%xmm0, 32(%rdi)
	movaps	%xmm0, 48(%rdi)
	add	$64, %rdi
2:	cmp	%r8, %rdi
	jb	1b
	movups	%xmm0, (%r8)
	movups	%xmm0, 16(%r8)
3:	ret

.Lsmall:
	cmp	$8, %edx
	jb	4f
	mov	%rsi, (%rdi)
	mov	%rsi, -8(%rdi, %rdx)
	ret
4:	cmp	$4, %edx
	jb	5f
	mov	%esi, (%rdi)
	mov	%esi, -4(%rdi, %rdx)
	ret
5:	test	%edx, %edx
	je	6f
	mov	%sil, (%rdi)
	mov	%sil, -1(%rdi, %rdx)
	shr	%edx
	mov	%sil, (%rdi, %rdx)
6:	ret
END(memset)
