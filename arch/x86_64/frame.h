/* frame.h: what walking back over calls must know of x86_64 (psABI, "DWARF Register Number
 * Mapping" and "Signal Delivery") */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <ucontext.h>

enum { FRAME_RBP = 6, FRAME_SP = 7, FRAME_RETURN = 16, FRAME_REGISTERS = 17 };

/* The longest call that is looked for, in bytes. */
enum { CALL_MAX = 7 };

static inline bool follows_call(uintptr_t pc)
{
	const unsigned char *p = (const unsigned char *)pc;

	if (p[-5] == 0xe8) /* call rel32 */
		return true;
	/* call *operand: ff /2, with a ModRM byte, perhaps SIB, and a displacement */
	for (int length = 2; length <= CALL_MAX; length++)
		if (p[-length] == 0xff && (p[1 - length] & 0x38) == 0x10)
			return true;
	return false;
}

/* Whether the call before an address leads to a function, of at most that size, that has pc. */
static inline bool calls(uintptr_t address, uintptr_t pc, uintptr_t size)
{
	const unsigned char *p = (const unsigned char *)address;
	int32_t distance;

	memcpy(&distance, p - 4, sizeof distance);
	return p[-5] == 0xe8 && pc - (address + distance) < size;
}

/* Where a function begins (endbr64) behind the last call of another, that from which nobody
 * returns, its address is more likely a pointer to it. */
static inline bool begins_function(uintptr_t address)
{
	return !memcmp((const void *)address, "\xf3\x0f\x1e\xfa", 4);
}

static inline uintptr_t plain_address(uintptr_t address)
{
	return address;
}

/* Where handlers return to: mov $15, %rax; syscall. */
static inline bool is_sigreturn(uintptr_t pc)
{
	return !memcmp((const void *)pc, "\x48\xc7\xc0\x0f\0\0\0\x0f\x05", 9);
}

/* What the handler returned from is on top of the stack: registers by DWARF's numbers. */
enum { SIGNAL_CONTEXT = 0 };

static inline uintptr_t interrupted(const ucontext_t *c, uintptr_t *reg)
{
	static const unsigned char order[] = { REG_RAX, REG_RDX, REG_RCX, REG_RBX, REG_RSI, REG_RDI,
					       REG_RBP, REG_RSP, REG_R8,  REG_R9,  REG_R10, REG_R11,
					       REG_R12, REG_R13, REG_R14, REG_R15, REG_RIP };

	for (int i = 0; i < FRAME_REGISTERS; i++)
		reg[i] = c->uc_mcontext.gregs[order[i]];
	return reg[FRAME_RETURN];
}

#endif
