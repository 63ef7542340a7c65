/* asm.h: what every assembly file here begins and ends a function with.
 *
 * Each function has a section of its own, a type, a size and unwind bounds, and
 * starts with endbr64, so that indirect branch tracking can stay on. */
#ifndef ASM_H
#define ASM_H

#define ENTRY(name)                                                                                \
	.section .text.name, "ax", @progbits;                                                      \
	.globl name;                                                                               \
	.type name, @function;                                                                     \
	.balign 16;                                                                                \
	name:                                                                                      \
	.cfi_startproc;                                                                            \
	endbr64

#define END(name)                                                                                  \
	.cfi_endproc;                                                                              \
	.size name, . - name

/* The trap, with its entry in .syscalls (see trap.h). */
.macro TRAP number
.Ltrap\@:
	syscall
	.pushsection .syscalls, "ao", @progbits, .Ltrap\@
	.balign 4
	.long \number
	.long .Ltrap\@ - .
	.popsection
.endm

/* Where a thread's cancel_due is, from its thread pointer (libc/internal/thread.h). */
#define THREAD_CANCEL_DUE 16

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

/* The note that tells linker and kernel: IBT and shadow stacks are respected. */
	.section .note.gnu.property, "a", @note
	.balign 8
	.long 4, 16, 5
	.asciz "GNU"
	.long 0xc0000002, 4, 3, 0

#endif
