/* start.S: the first instructions of a program.
 *
 * The kernel enters with all there is on the stack, 16-byte aligned:
 *
 *   sp ->   argc
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
	.cfi_undefined x30
	mov	x29, 0
	mov	x30, 0
	mov	x19, sp
#ifdef PIE
	mov	x0, sp
	adrp	x1, _DYNAMIC
	add	x1, x1, :lo12:_DYNAMIC
	bl	__relocate
	mov	x2, x0
#else
	mov	x2, 0
#endif
	mov	x0, x19
	adrp	x1, main
	add	x1, x1, :lo12:main
	bl	__start
	brk	0
END(_start)
