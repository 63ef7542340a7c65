/* fmod.c: remainders, exact.
 *
 * Both significands are integers; x's is divided by y's a few bits at a time, as in
 * division by hand, as many as a machine word has left above the significand.  What
 * is left over at the end is the remainder, with y's exponent. */
#ifndef T
#define SELF "fmod.c"
#include "each_type.h"
#else

#if DIGITS <= 53
#define WORD uint64_t
#define SIGNED int64_t
#define WORD_BITS 64
#else
#define WORD unsigned __int128
#define SIGNED __int128
#define WORD_BITS 128
#endif

/* |x| = *significand * 2**result, for a finite x other than 0. */
static inline int F(take_apart)(T x, WORD *significand)
{
	int e;

#if DIGITS <= 53
	e = F(biased)(x);
	if (e != 0) {
		const WORD hidden = (WORD)1 << (DIGITS - 1);

		*significand = (((union F(layout)){ x }).bits & (hidden - 1)) | hidden;
		return e - (MAX_EXP - 1) - (DIGITS - 1);
	}
#endif
	*significand = (WORD)F(scalbn)(F(frexp)(B(fabs)(x), &e), DIGITS);
	return e - DIGITS;
}

/* a * 2**f, which is a number. */
static inline T F(put_together)(WORD a, int f)
{
	if (f > MIN_EXP - 1)
		return (T)(SIGNED)a * F(with_biased)(1, f + MAX_EXP - 1);
	return F(scalbn)((T)a, f);
}

/* |x| - n |y| for the greatest n that keeps it from going negative, and the low bits
 * of n. */
static inline T F(divide)(T x, T y, unsigned *quotient)
{
	WORD a, b, q = 0;
	int e = F(take_apart)(x, &a), f = F(take_apart)(y, &b);

	*quotient = 0;
	if (e < f) {
		/* Only x's bits above y's exponent matter to the quotient. */
		if (B(fabs)(x) < B(fabs)(y))
			return B(fabs)(x);
		b <<= f - e;
		f = e;
	}
	q = a / b;
	a %= b;
	for (int step; e > f && a != 0; e -= step) {
		step = e - f < WORD_BITS - DIGITS ? e - f : WORD_BITS - DIGITS;
		a <<= step;
		q = q << step | a / b;
		a %= b;
	}
	if (e > f)
		q = e - f < 32 ? q << (e - f) : 0;
	*quotient = (unsigned)q;
	return F(put_together)(a, f);
}

/* That there is a remainder: else its value, a NaN or x. */
static bool F(divides)(T x, T y, T *value)
{
	if (isnan(x) || isnan(y)) {
		*value = x + y;
		return false;
	}
	if (isinf(x) || y == 0) {
		*value = (x * y) / (x * y) + (x - x) / (y - y);
		return false;
	}
	*value = x;
	return !isinf(y) && x != 0;
}

T F(fmod)(T x, T y)
{
	unsigned quotient;
	T r;

	return F(divides)(x, y, &r) ? B(copysign)(F(divide)(x, y, &quotient), x) : r;
}

T F(remquo)(T x, T y, int *quotient)
{
	unsigned n = 0;
	T r, rest, size = B(fabs)(y);

	*quotient = 0;
	if (!F(divides)(x, y, &r))
		return r;
	r = F(divide)(x, y, &n);
	rest = size - r; /* rounded, but exact where it decides */
	if (r > rest || (r == rest && (n & 1))) {
		r = -rest;
		n++;
	}
	n &= 0x7fffffff;
	*quotient = signbit(x) == signbit(y) ? (int)n : -(int)n;
	return signbit(x) ? -r : r;
}

T F(remainder)(T x, T y)
{
	int quotient;

	return F(remquo)(x, y, &quotient);
}

#undef WORD
#undef SIGNED
#undef WORD_BITS
#endif
