/* next.c: the neighbours of a number.
 *
 * Adding one unit in the last place is exact, in every direction of rounding. */
#ifndef T
#define SELF "next.c"
#include "each_type.h"

/* To the long double's side: as nextafter, but the direction is the wider type's. */
double nexttoward(double x, long double y)
{
	if (isnan(x) || isnan(y))
		return (double)(x + y);
	return x == y ? (double)y : nextafter(x, x < y ? (double)INFINITY : -(double)INFINITY);
}

float nexttowardf(float x, long double y)
{
	if (isnan(x) || isnan(y))
		return (float)(x + y);
	return x == y ? (float)y : nextafterf(x, x < y ? INFINITY : -INFINITY);
}

long double nexttowardl(long double x, long double y)
{
	return nextafterl(x, y);
}
#else

/* The next number up; no exceptions. */
T F(neighbour_above)(T x)
{
	int e;
	T significand;

	if (x == 0)
		return F(scalbn)(1, MIN_EXP - DIGITS);
	if (isnan(x))
		return x + x;
	if (isinf(x))
		return x > 0 ? x : -F(scalbn)(1 - EPSILON / 2, MAX_EXP);
	significand = F(frexp)(x, &e);
	if (e == MAX_EXP && significand == 1 - EPSILON / 2)
		return (T)INFINITY;
	if (significand == (T)-0.5) /* toward zero from here they are closer */
		e--;
	/* The one above the negative number next to 0 is -0. */
	return B(copysign)(x + F(scalbn)(1, (e < MIN_EXP ? MIN_EXP : e) - DIGITS), x);
}

T F(nextafter)(T x, T y)
{
	T r;

	if (isunordered(x, y))
		return x + y;
	if (x == y)
		return y;
	r = x < y ? F(neighbour_above)(x) : -F(neighbour_above)(-x);
	if (isinf(r) && !isinf(x)) {
		volatile T huge = F(scalbn)(1, MAX_EXP - 1);
		return x * huge; /* overflow */
	}
	if (F(biased)(r) == 0) {
		volatile T least = F(scalbn)(1, MIN_EXP - 1);
		F(evaluate)(least * least); /* underflow */
	}
	return r;
}

#endif
