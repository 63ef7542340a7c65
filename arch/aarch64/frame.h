/* frame.h: what walking back over calls must know of aarch64 (AADWARF64, "DWARF register names";
 * AAPCS64 6.4.6, "The Frame Pointer") */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

enum { FRAME_FP = 29, FRAME_RETURN = 30, FRAME_SP = 31, FRAME_REGISTERS = 32 };

/* Functions that call others keep frame records, also where they have no tables. */
#define FRAME_RECORDS 1

/* The longest call that is looked for, in bytes. */
enum { CALL_MAX = 4 };

static inline bool follows_call(uintptr_t pc)
{
	if (pc % 4)
		return false;
	uint32_t i = ((const uint32_t *)pc)[-1];
	/* bl; blr; blraa and its like */
	return (i & 0xfc000000) == 0x94000000 || (i & 0xfffffc1f) == 0xd63f0000 ||
	       (i & 0xfefff800) == 0xd63f0800;
}

/* Without the signature of pointer authentication. */
static inline uintptr_t plain_address(uintptr_t address)
{
	register uintptr_t x30 __asm__("x30") = address;

	__asm__("hint #7" : "+r"(x30)); /* xpaclri */
	return x30;
}

/* Where handlers return to: mov x8, 139; svc 0. */
static inline bool is_sigreturn(uintptr_t pc)
{
	const uint32_t *p = (const uint32_t *)pc;

	return pc % 4 == 0 && p[0] == 0xd2801168 && p[1] == 0xd4000001;
}

/* What the handler returned from is on the stack, behind the siginfo. */
enum { SIGNAL_CONTEXT = 128 };

static inline uintptr_t interrupted(const ucontext_t *c, uintptr_t *reg)
{
	for (int i = 0; i <= FRAME_RETURN; i++)
		reg[i] = c->uc_mcontext.regs[i];
	reg[FRAME_SP] = c->uc_mcontext.sp;
	return c->uc_mcontext.pc;
}

#endif
