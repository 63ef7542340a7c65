/* each_type.h: one source text for float, double and long double.
 *
 * A file that has one algorithm for all three includes itself three times:
 *
 *   #ifndef T
 *   #define SELF "floor.c"
 *   #include "each_type.h"
 *   #else
 *   T F(floor)(T x) { ... }
 *   #endif
 *
 * T is the type, F(name) the function's name for it, B(name) the compiler's
 * built-in, DIGITS the significand's bits, MAX_EXP, MIN_EXP and EPSILON as in
 * <float.h>.  layout.h has its exponent field. */
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdbool.h>
#include "layout.h"

#define T float
#define F(name) name##f
#define B(name) __builtin_##name##f
#define DIGITS FLT_MANT_DIG
#define MAX_EXP FLT_MAX_EXP
#define MIN_EXP FLT_MIN_EXP
#define EPSILON FLT_EPSILON
#include SELF
#undef T
#undef F
#undef B
#undef DIGITS
#undef MAX_EXP
#undef MIN_EXP
#undef EPSILON

#define T double
#define F(name) name
#define B(name) __builtin_##name
#define DIGITS DBL_MANT_DIG
#define MAX_EXP DBL_MAX_EXP
#define MIN_EXP DBL_MIN_EXP
#define EPSILON DBL_EPSILON
#include SELF
#undef T
#undef F
#undef B
#undef DIGITS
#undef MAX_EXP
#undef MIN_EXP
#undef EPSILON

#define T long double
#define F(name) name##l
#define B(name) __builtin_##name##l
#define DIGITS LDBL_MANT_DIG
#define MAX_EXP LDBL_MAX_EXP
#define MIN_EXP LDBL_MIN_EXP
#define EPSILON LDBL_EPSILON
#include SELF
