/* fmaximum.c: the extremes of C23, where a NaN is not passed over (fmaximum) or is
 * (fmaximum_num).  Not with fmax: to a C17 program these names are its own. */
#ifndef T
#define SELF "fmaximum.c"
#include "each_type.h"
#else

T F(fmaximum)(T x, T y)
{
	return isunordered(x, y) ? x + y : F(fmax)(x, y);
}

T F(fminimum)(T x, T y)
{
	return isunordered(x, y) ? x + y : F(fmin)(x, y);
}

T F(fmaximum_num)(T x, T y)
{
	return F(fmax)(x, y);
}

T F(fminimum_num)(T x, T y)
{
	return F(fmin)(x, y);
}

#endif
