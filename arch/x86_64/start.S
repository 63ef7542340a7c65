/* start.S: the first instructions of a program.
 *
 * The kernel enters with all there is on the stack, 16-byte aligned:
 *
 *   rsp ->  argc
 *           argv[0] ... argv[argc-1], 0
 *           envp[0] ... 0
 *           auxv: pairs (type, value), ending with type 0 (AT_NULL)
 *
 * crt1.o is this file; rcrt1.o, for static PIE and for RELRO, is this file with -DPIE
 * and libc/start/relocate.c, which first makes the program's own pointers right and
 * returns how far from its linked address the program lies. */
#include "asm.h"

	.weak	_DYNAMIC /* a program at a fixed address has none */
	.hidden	_DYNAMIC

ENTRY(_start)
	.cfi_undefined rip
	xor	%ebp, %ebp
	mov	%rsp, %rbx
	and	$-16, %rsp
#ifdef PIE
	mov	%rbx, %rdi
	lea	_DYNAMIC(%rip), %rsi
	call	__relocate
	mov	%rax, %rdx
#else
	xor	%edx, %edx
#endif
	mov	%rbx, %rdi
	lea	main(%rip), %rsi
	call	__start
	hlt
END(_start)
