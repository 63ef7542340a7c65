/* pow.c: x**y, as e**(y log x) with the logarithm and the product as pairs.
 *
 * The exponent is up to MAX_EXP ln2 in size, so log x needs that much more precision
 * for the result to have its own; log_pair has it. */
#ifndef T
#define SELF "pow.c"
#include "each_wide.h"
#include "single.h"

float powf(float x, float y)
{
	if (isnormal(x) && x > 0 && x != 1 && isfinite(y) && y != 0 && y != 1) {
		double l = y * single_log(x);

		if (fabs(l) < 80)
			return single_exp(l);
	}
	return pow(x, y);
}
#else

/* 0: y is no integer; 1: an odd one; 2: an even one. */
static int F(parity)(T y)
{
	T half = y / 2;

	if (B(fabs)(y) >= 2 / EPSILON)
		return 2;
	if (F(rint)(y) != y)
		return 0;
	return F(rint)(half) == half ? 2 : 1;
}

/* C17 F.10.4.4, for an x that is 0, infinite, or a y that is. */
static T F(pow_special)(T x, T y)
{
	T size = B(fabs)(x);
	T sign;

	if (isnan(x) || isnan(y))
		return x + y;
	sign = signbit(x) && F(parity)(y) == 1 ? -1 : 1;
	if (isinf(y))
		return size == 1 ? 1 : (size > 1) == (y > 0) ? (T)INFINITY : 0;
	if (y < 0)
		return isinf(x) ? sign * 0 : sign / (volatile T){ 0 };
	return isinf(x) ? sign * (T)INFINITY : sign * 0;
}

T F(pow)(T x, T y)
{
	const T limit = (T)0.7 * (MAX_EXP + 2 * DIGITS);
	T sign = 1;
	struct F(pair) l, p;
	int exponent;

	if (x == 1 || y == 0)
		return 1;
	if (y == 1)
		return x;
	if (y == -1)
		return 1 / x;
	if (!isfinite(x) || !isfinite(y) || x == 0)
		return F(pow_special)(x, y);
	if (x < 0) {
		int kind = F(parity)(y);

		if (kind == 0)
			return (x - x) / (volatile T){ 0 };
		sign = kind == 1 ? -1 : 1;
		x = -x;
	}
	if (x == 1)
		return sign;
	if (B(fabs)(y) < EPSILON * EPSILON)
		return sign + y; /* inexact: y log x is below EPSILON/4 */
	l = F(log_pair)(x, 0);
	if (!(B(fabs)(y * l.hi) < limit)) {
		volatile T extreme = (l.hi > 0) == (y > 0) ? HUGEST : TINIEST;
		return sign * extreme * extreme;
	}
	p = F(product)(y, l.hi);
	p = F(exp_pair)(p.hi, p.lo + y * l.lo, &exponent);
	return F(round_raised)((struct F(pair)){ sign * p.hi, sign * p.lo }, exponent);
}

#endif
