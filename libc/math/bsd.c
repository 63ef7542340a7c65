/* bsd.c: names from 4.3BSD, apart from those of ISO C, which a program may define. */
#ifndef T
#define SELF "bsd.c"
#include "each_type.h"

int finite(double x)
{
	return isfinite(x);
}

int finitef(float x)
{
	return isfinite(x);
}

int finitel(long double x)
{
	return isfinite(x);
}
#else

T F(drem)(T x, T y)
{
	return F(remainder)(x, y);
}

T F(significand)(T x)
{
	int e;

	return x == 0 || !isfinite(x) ? x : 2 * F(frexp)(x, &e);
}

#endif
