/* rounding.h: to integral values, and x*y + z, by the instructions for it.
 *
 * Those of SSE4.1 (Intel SDM volume 2, ROUNDSD) and FMA3 are not in the architecture's
 * floor: the functions say whether they did it. */
#ifndef ROUNDING_H
#define ROUNDING_H

#include <stdbool.h>
#include "cpu.h"

/* ROUNDSD's immediate; all but CURRENT_INEXACT raise no FE_INEXACT. */
#define DOWNWARD 9
#define UPWARD 10
#define TOWARD_ZERO 11
#define CURRENT 12
#define CURRENT_INEXACT 4

#define rounded(x, direction)                                                                      \
	(cpu_has(CPU_SSE41) && ({ __asm__("roundsd %1, %0, %0" : "+x"(x) : "i"(direction)); 1; }))
#define roundedf(x, direction)                                                                     \
	(cpu_has(CPU_SSE41) && ({ __asm__("roundss %1, %0, %0" : "+x"(x) : "i"(direction)); 1; }))
#define roundedl(x, direction) false

/* To an integer in the current direction; FE_INVALID if there is none. */
static inline long convert(double x)
{
	long n;

	__asm__("cvtsd2si %1, %0" : "=r"(n) : "x"(x));
	return n;
}

static inline long convertf(float x)
{
	long n;

	__asm__("cvtss2si %1, %0" : "=r"(n) : "x"(x));
	return n;
}

/* For a function that is a second version of another, for where x*y + z is one instruction. */
#define FUSED __attribute__((target("fma"), noinline))
#define has_fused() cpu_has(CPU_FMA)

static inline bool fused(double *x, double y, double z)
{
	if (!cpu_has(CPU_FMA))
		return false;
	__asm__("vfmadd213sd %2, %1, %0" : "+x"(*x) : "x"(y), "x"(z));
	return true;
}

static inline bool fusedf(float *x, float y, float z)
{
	if (!cpu_has(CPU_FMA))
		return false;
	__asm__("vfmadd213ss %2, %1, %0" : "+x"(*x) : "x"(y), "x"(z));
	return true;
}

#endif
