/* rounding.h: to integral values, and x*y + z, by the instructions for it, which are always
 * there but for long double. */
#ifndef ROUNDING_H
#define ROUNDING_H

#include <stdbool.h>

/* FRINT's suffix; all but CURRENT_INEXACT raise no FE_INEXACT. */
#define DOWNWARD "m"
#define UPWARD "p"
#define TOWARD_ZERO "z"
#define CURRENT "i"
#define CURRENT_INEXACT "x"

#define rounded(x, direction) ({ __asm__("frint" direction " %d0, %d0" : "+w"(x)); true; })
#define roundedf(x, direction) ({ __asm__("frint" direction " %s0, %s0" : "+w"(x)); true; })
#define roundedl(x, direction) false

/* To an integer in the current direction; FE_INVALID if there is none. */
static inline long convert(double x)
{
	rounded(x, CURRENT_INEXACT);
	return (long)x;
}

static inline long convertf(float x)
{
	roundedf(x, CURRENT_INEXACT);
	return (long)x;
}

/* Of a function's second version, for where x*y + z is one instruction: here the only one. */
#define FUSED
#define has_fused() true

static inline bool fused(double *x, double y, double z)
{
	*x = __builtin_fma(*x, y, z);
	return true;
}

static inline bool fusedf(float *x, float y, float z)
{
	*x = __builtin_fmaf(*x, y, z);
	return true;
}

#endif
