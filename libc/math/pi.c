/* pi.c: trigonometric functions of half turns, and their inverses (C23, IEC 60559).
 *
 * Taking off quarters is exact there, so no reduction is needed; what is left is turned into
 * radians as a pair.  The inverses of float and double divide by pi with the next precision. */
#ifndef T
#define SELF "pi.c"
#include "each_wide.h"

#define PI 3.141592653589793238462643383279502884L

float sinpif(float x)
{
	return sinpi(x);
}

float cospif(float x)
{
	return cospi(x);
}

float tanpif(float x)
{
	return tanpi(x);
}

float asinpif(float x)
{
	return asinpi(x);
}

double asinpi(double x)
{
	return asinl(x) / PI;
}

float acospif(float x)
{
	return acospi(x);
}

double acospi(double x)
{
	return acosl(x) / PI;
}

float atanpif(float x)
{
	return atanpi(x);
}

double atanpi(double x)
{
	return atanl(x) / PI;
}

float atan2pif(float y, float x)
{
	return atan2l(y, x) / PI;
}

double atan2pi(double y, double x)
{
	return atan2l(y, x) / PI;
}

long double asinpil(long double x)
{
	return asinl(x) / PI;
}

long double acospil(long double x)
{
	return acosl(x) / PI;
}

long double atanpil(long double x)
{
	return atanl(x) / PI;
}

long double atan2pil(long double y, long double x)
{
	return atan2l(y, x) / PI;
}
#else

/* x = n/2 + rest/pi for a finite x; n modulo 4.  An even whole number beyond 2/EPSILON. */
static int F(quarters)(T x, struct F(pair) *rest)
{
	const struct F(pair) pi = { 0x1.921fb54442d2p+1L,
				    -3.43024899888576561163301474466312489417903e-15L };
	T n, r;

	if (B(fabs)(x) >= 2 / EPSILON) {
		*rest = (struct F(pair)){ 0, 0 };
		return 0;
	}
	n = F(roundeven)(2 * x);
	r = x - n / 2;
	*rest = F(pair_mul)((struct F(pair)){ r, 0 }, pi);
	n -= 4 * F(floor)(n / 4);
	return (int)n;
}

static T F(sine)(struct F(pair) rest, int turns)
{
	struct F(pair) s = turns & 1 ? F(cos_pair)(rest) : F(sin_pair)(rest);

	return turns & 2 ? -(s.hi + s.lo) : s.hi + s.lo;
}

T F(sinpi)(T x)
{
	struct F(pair) rest;
	int turns;
	T s;

	if (!isfinite(x) || x == 0)
		return x == 0 ? x : x - x;
	if (B(fabs)(x) < TINIEST / EPSILON / EPSILON) /* products would not be exact */
		return F(scalbn)(F(sinpi)(F(scalbn)(x, 3 * DIGITS)), -3 * DIGITS);
	turns = F(quarters)(x, &rest);
	s = F(sine)(rest, turns);
	return s == 0 ? B(copysign)(0, x) : s;
}

T F(cospi)(T x)
{
	struct F(pair) rest;
	int turns;
	T c;

	if (!isfinite(x))
		return x - x;
	if (B(fabs)(x) < EPSILON / 8)
		return 1 - B(fabs)(x);
	turns = F(quarters)(x, &rest);
	c = F(sine)(rest, turns + 1);
	return c == 0 ? 0 : c;
}

T F(tanpi)(T x)
{
	struct F(pair) rest, s, c;
	int turns;

	if (!isfinite(x) || x == 0)
		return x == 0 ? x : x - x;
	if (B(fabs)(x) < TINIEST / EPSILON / EPSILON)
		return F(scalbn)(F(tanpi)(F(scalbn)(x, 3 * DIGITS)), -3 * DIGITS);
	turns = F(quarters)(x, &rest);
	if (rest.hi == 0) { /* a zero of alternating sign, or such a pole */
		if (turns & 1)
			return (turns & 2 ? -1 : 1) / (volatile T){ 0 };
		return B(copysign)(0, x) * (turns & 2 ? -1 : 1);
	}
	s = F(sin_pair)(rest);
	c = F(cos_pair)(rest);
	s = turns & 1 ? F(pair_div)(F(pair_neg)(c), s) : F(pair_div)(s, c);
	return s.hi + s.lo;
}

#endif
