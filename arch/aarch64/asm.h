/* asm.h: what every assembly file here begins and ends a function with.
 *
 * Each function has a section of its own, a type, a size and unwind bounds, and
 * starts with bti c, so that branch target identification can stay on. */
#ifndef ASM_H
#define ASM_H

#define ENTRY(name)                                                                                \
	.section .text.name, "ax", @progbits;                                                      \
	.globl name;                                                                               \
	.type name, @function;                                                                     \
	.balign 16;                                                                                \
	name:                                                                                      \
	.cfi_startproc;                                                                            \
	bti	c

#define END(name)                                                                                  \
	.cfi_endproc;                                                                              \
	.size name, . - name

/* The trap, with its entry in .syscalls (see trap.h). */
.macro TRAP number
.Ltrap\@:
	svc	0
	.pushsection .syscalls, "ao", @progbits, .Ltrap\@
	.balign 4
	.long \number
	.long .Ltrap\@ - .
	.popsection
.endm

/* Where a thread's cancel_due is, from its thread pointer (libc/internal/thread.h). */
#define THREAD_CANCEL_DUE -128

/* From the check to the trap a request finds this thread at a cancellation point, and
 * sends it to `cancelled` (libc/internal/cancel.h). */
.macro CANCEL_POINT check, done, cancelled
	.pushsection cancel_points, "a", @progbits
	.balign 4
	.long \check - ., \done - ., \cancelled - .
	.popsection
.endm

	.section .note.GNU-stack, "", @progbits

/* The bounds are for a debugger, and no part of the program that runs. */
	.cfi_sections .debug_frame

/* The note that tells linker and kernel: branch targets are marked (BTI). */
	.section .note.gnu.property, "a", @note
	.balign 8
	.long 4, 16, 5
	.asciz "GNU"
	.long 0xc0000000, 4, 1, 0

#endif
