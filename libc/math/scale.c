/* scale.c: significand and exponent, taken apart and put together.
 *
 * Multiplying by a power of two is exact, except that a subnormal result is rounded,
 * and that must happen only once. */
#ifndef T
#define SELF "scale.c"
#include "each_type.h"
#else

/* 2**e, a normal number. */
static T F(power)(int e)
{
	return F(with_biased)(1, e + MAX_EXP - 1);
}

T F(scalbn)(T x, int n)
{
	const int most = MAX_EXP - 1, least = MIN_EXP - 1;

	for (int i = 0; i < 2 && n > most; i++)
		x *= F(power)(most), n -= most;
	/* Downward a step is DIGITS shorter than it could be: what is then left to do is
	 * so much that a result that did not vanish was still normal here. */
	for (int i = 0; i < 2 && n < least; i++)
		x *= F(power)(least + DIGITS), n -= least + DIGITS;
	return x * F(power)(n > most ? most : n < least ? least : n);
}

T F(ldexp)(T x, int n)
{
	return F(scalbn)(x, n);
}

T F(scalbln)(T x, long n)
{
	return F(scalbn)(x, n > INT_MAX ? INT_MAX : n < INT_MIN ? INT_MIN : (int)n);
}

T F(frexp)(T x, int *exponent)
{
	int subnormal = 0;

	*exponent = 0;
	if (x == 0 || !isfinite(x))
		return x;
	if (F(biased)(x) == 0) {
		x *= F(power)(DIGITS);
		subnormal = DIGITS;
	}
	*exponent = F(biased)(x) - (MAX_EXP - 2) - subnormal;
	return F(with_biased)(x, MAX_EXP - 2);
}

int F(ilogb)(T x)
{
	int e;

	if (x == 0 || isnan(x)) {
		F(evaluate)((volatile T){ 0 } / (volatile T){ 0 }); /* FE_INVALID */
		return x == 0 ? FP_ILOGB0 : FP_ILOGBNAN;
	}
	if (isinf(x)) {
		F(evaluate)(x - x);
		return INT_MAX;
	}
	F(frexp)(x, &e);
	return e - 1;
}

T F(logb)(T x)
{
	if (x == 0)
		return -1 / (x * x);
	if (!isfinite(x))
		return x * x;
	return F(ilogb)(x);
}

#endif
