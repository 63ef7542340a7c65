/* cpu.h: what this processor has beyond the architecture's floor.
 *
 * The floor, ARMv8.0, has vectors and fused multiplication already, and nothing above
 * it is used: there is nothing to ask. */
#ifndef CPU_H
#define CPU_H

#include <stdbool.h>

enum { CPU_FMA = 4 };

static inline bool cpu_has(unsigned wanted)
{
	return wanted == CPU_FMA;
}

#endif
