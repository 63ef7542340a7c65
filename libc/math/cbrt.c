/* cbrt.c: cube root and hypotenuse: an estimate, and one Newton step with the
 * remainder exact, leaves little more than the error of rounding. */
#ifndef T
#define SELF "cbrt.c"
#include "each_wide.h"

float cbrtf(float x)
{
	return cbrt(x);
}

float hypotf(float x, float y)
{
	if (isinf(x) || isinf(y))
		return INFINITY;
	return sqrt((double)x * x + (double)y * y);
}
#else

T F(cbrt)(T x)
{
	int e, third;
	T m, r;
	struct F(pair) square, cube;

	if (x == 0 || !isfinite(x))
		return x + x;
	m = F(frexp)(B(fabs)(x), &e);
	third = (e + 30000) / 3 - 10000;
	m = F(scalbn)(m, e - 3 * third); /* 1/2 to 4 */
	/* The parabola through the roots at 1/2, 2 and 4 is right to 2 %; each step
	 * then (Halley's) has three times the digits. */
	r = (T)0.5874 + m * ((T)0.445 - m * (T)0.0457);
	for (int digits = 5; digits < DIGITS; digits *= 3) {
		T cubed = r * r * r;

		r *= (cubed + 2 * m) / (2 * cubed + m);
	}
	square = F(product)(r, r);
	cube = F(pair_mul)(square, (struct F(pair)){ r, 0 });
	r += ((m - cube.hi) - cube.lo) / (3 * square.hi);
	return B(copysign)(F(scalbn)(r, third), x);
}

T F(hypot)(T x, T y)
{
	int e, f;
	struct F(pair) squares;

	if (isinf(x) || isinf(y))
		return (T)INFINITY;
	if (isnan(x) || isnan(y))
		return x + y;
	x = B(fabs)(x);
	y = B(fabs)(y);
	if (x < y) {
		T greater = y;
		y = x;
		x = greater;
	}
	if (y == 0)
		return x;
	x = F(frexp)(x, &e);
	y = F(frexp)(y, &f);
	if (f < e - DIGITS - 2)
		return F(scalbn)(x + TINIEST, e);
	y = F(scalbn)(y, f - e);
	squares = F(pair_sqrt)(F(pair_add)(F(product)(x, x), F(product)(y, y)));
	return F(scalbn)(squares.hi + squares.lo, e);
}

#endif
