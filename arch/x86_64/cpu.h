/* cpu.h: what this processor has beyond the architecture's floor, asked once and lazily.
 *
 * In a virtual machine each CPUID leaves it for some microseconds, so none runs at
 * start: who has a large enough piece of work asks then, and a program that never does
 * never pays.  The answer is a set of bits which all threads would find alike, so that
 * a race between two that ask is harmless. */
#ifndef CPU_H
#define CPU_H

#include <stdbool.h>
#include "../../libc/internal/hooks.h"

enum {
	CPU_ASKED = 1,
	CPU_AVX2 = 2,   /* and the system saves its registers; BMI1 and BMI2 too */
	CPU_FMA = 4,    /* FMA3, with AVX2 */
	CPU_SSE41 = 8,
	CPU_FSRM = 16,  /* short rep movsb is fast */
	CPU_SHA = 32,
};

extern unsigned cpu_features HIDDEN; /* 0: nobody has asked yet */
unsigned cpu_ask(void) HIDDEN;

static inline bool cpu_has(unsigned wanted)
{
	unsigned have = __atomic_load_n(&cpu_features, __ATOMIC_RELAXED);

	if (__builtin_expect((have & wanted) == wanted, 1))
		return true;
	return __builtin_expect(!have, 0) && (cpu_ask() & wanted) == wanted;
}

#endif
