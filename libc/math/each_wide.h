/* each_wide.h: one source text for double and long double, after each_type.h.
 *
 * For the functions whose last bit needs more precision than the type has: they
 * compute with pairs (pair.h).  Float has it easier, it computes in double.
 * Constants are pairs too: hi is written with at most 49 bits, so that it is exact in
 * every type, and lo, with 42 decimal digits, is rounded to the type at hand.
 *
 * What follows the inclusion in the file's first part is the float functions.  A file that
 * has the double ones there too, because double has a way of its own that is faster, defines
 * LONG_ONLY: then only long double is made from the common text. */
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdbool.h>
#include "hooks.h"
#include "layout.h"

/* The result as a float.  Where f(x) is nearly x, what was inexact and small need not be
 * so in double, hence the second. */
static inline float float_same(float x, double result)
{
	if (biasedf(x) == 0 && x != 0)
		evaluatef(x * FLT_MIN);
	return (float)result;
}

#define T double
#define F(name) name
#define B(name) __builtin_##name
#define DIGITS DBL_MANT_DIG
#define MAX_EXP DBL_MAX_EXP
#define MIN_EXP DBL_MIN_EXP
#define EPSILON DBL_EPSILON
#define HUGEST DBL_MAX
#define TINIEST DBL_MIN
#include "pair.h"
#ifndef LONG_ONLY
#include SELF
#endif
#undef T
#undef F
#undef B
#undef DIGITS
#undef MAX_EXP
#undef MIN_EXP
#undef EPSILON
#undef HUGEST
#undef TINIEST

#define T long double
#define F(name) name##l
#define B(name) __builtin_##name##l
#define DIGITS LDBL_MANT_DIG
#define MAX_EXP LDBL_MAX_EXP
#define MIN_EXP LDBL_MIN_EXP
#define EPSILON LDBL_EPSILON
#define HUGEST LDBL_MAX
#define TINIEST LDBL_MIN
#include "pair.h"
#include SELF
