/* fmaximum_mag.c: the extremes of C23 by magnitude; of equal ones, as fmaximum. */
#ifndef T
#define SELF "fmaximum_mag.c"
#include "each_type.h"
#else

/* Above 0 if x is larger in size, below if y is, 0 if they are alike or one is a NaN. */
static int F(compare)(T x, T y)
{
	return isgreater(B(fabs)(x), B(fabs)(y)) - isless(B(fabs)(x), B(fabs)(y));
}

#define BY_SIZE(name, larger, equal)                                                               \
	T F(name)(T x, T y)                                                                        \
	{                                                                                          \
		int order = F(compare)(x, y);                                                      \
		return order == 0 ? F(equal)(x, y) : (order > 0) == larger ? x : y;                \
	}

BY_SIZE(fmaximum_mag, 1, fmaximum)
BY_SIZE(fmaximum_mag_num, 1, fmaximum_num)
BY_SIZE(fminimum_mag, 0, fminimum)
BY_SIZE(fminimum_mag_num, 0, fminimum_num)

#undef BY_SIZE
#endif
