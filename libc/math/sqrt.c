/* sqrt.c: the square root, correctly rounded.
 *
 * An instruction, except for quad: there digit by digit, as by hand. */
#include <math.h>
#include <stdint.h>
#include "layout.h"

double sqrt(double x)
{
	return __builtin_sqrt(x);
}

float sqrtf(float x)
{
	return __builtin_sqrtf(x);
}

#if LDBL_MANT_DIG == 64

long double sqrtl(long double x)
{
	return __builtin_sqrtl(x);
}

#else

/* x = m * 4**e with m of 113 or 114 bits, an integer.  One bit of the root is found a
 * turn, the greatest r with r*r <= m; 2**232 m in its place would give all the bits
 * wanted, so zeros are brought down after m's own.  The root r so far and the
 * remainder m - r*r <= 2 r stay within 118 bits. */
long double sqrtl(long double x)
{
	const int bias = LDBL_MAX_EXP - 1;
	union layoutl u = { x };
	unsigned __int128 m, root = 0, rest = 0;
	int e = 0;

	if (isnan(x) || isinf(x) || x <= 0)
		return isless(x, 0) ? (x - x) / (volatile long double){ 0 } : x + x;
	if (biasedl(x) == 0) {
		u.value = x * with_biasedl(1, bias + 114);
		e = -114;
	}
	e += biasedl(u.value) - bias - 112;
	m = (unsigned __int128)((u.high & 0xffffffffffff) | (uint64_t)1 << 48) << 64 | u.low;
	if (e & 1)
		m <<= 1, e -= 1;
	/* 57 pairs of bits from m, 58 pairs of zeros: a root of 115 bits. */
	for (int i = 0; i < 57 + 58; i++) {
		rest = rest << 2 | (i < 57 ? m >> (112 - 2 * i) & 3 : 0);
		root <<= 1;
		if (rest >= 2 * root + 1)
			rest -= 2 * root + 1, root += 1;
	}
	root = root << 1 | (rest != 0); /* what is below the last bit counts for rounding */
	return (long double)root * with_biasedl(1, bias + e / 2 - 59);
}

#endif
