/* sign.c: magnitudes, signs and comparisons */
#ifndef T
#define SELF "sign.c"
#include "each_type.h"

/* What n-char-sequences mean is up to us: nothing. */
double nan(const char *sequence)
{
	(void)sequence;
	return NAN;
}

float nanf(const char *sequence)
{
	(void)sequence;
	return NAN;
}

long double nanl(const char *sequence)
{
	(void)sequence;
	return NAN;
}
#else

T F(fabs)(T x)
{
	return B(fabs)(x);
}

T F(copysign)(T x, T sign)
{
	return B(copysign)(x, sign);
}

/* A NaN is no number: the other argument is the answer. */
T F(fmax)(T x, T y)
{
	if (isnan(x))
		return y;
	if (isnan(y))
		return x;
	if (x == y)
		return signbit(x) ? y : x; /* +0 above -0 */
	return x > y ? x : y;
}

T F(fmin)(T x, T y)
{
	if (isnan(x))
		return y;
	if (isnan(y))
		return x;
	if (x == y)
		return signbit(x) ? x : y;
	return x < y ? x : y;
}

T F(fdim)(T x, T y)
{
	if (isunordered(x, y))
		return x + y;
	return x > y ? x - y : 0;
}

#endif
