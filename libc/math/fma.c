/* fma.c: x*y + z, rounded once.
 *
 * By the instruction for it.  Where the processor has none, the product and sum are computed
 * exactly, as three numbers, of which the smaller two are added with rounding to odd: then the
 * last addition rounds as if it saw all.  S. Boldo, G. Melquiond, "Emulation of FMA and
 * correctly rounded sums: proved algorithms using rounding to odd", IEEE Transactions
 * on Computers 57 (2008).  Exactness needs rounding to nearest; the caller's
 * direction is for the last addition. */
#ifndef T
#include "floating.h"
#include "rounding.h"
#define SELF "fma.c"
#include "each_wide.h"

float fmaf(float x, float y, float z)
{
	double product = (double)x * y, s;
	float r = x;
	int rounding;

	if (fusedf(&r, y, z))
		return likely(r == r) ? r : x * y + z; /* 0 * infinity is invalid next to a NaN, too */
	if (!isfinite(product) || !isfinite(z) || product == 0 || product == -(double)z)
		return (float)(product + z);
	rounding = floating_rounding();
	if (rounding != FE_TONEAREST)
		floating_set_rounding(FE_TONEAREST);
	s = odd_sum(product, z);
	if (rounding != FE_TONEAREST)
		floating_set_rounding(rounding);
	return (float)s;
}
#else

/* a + b, or if that is no number, the one of its two neighbours whose last bit is 1. */
static T F(odd_sum)(T a, T b)
{
	struct F(pair) s = F(sum)(a, b);

	if (s.lo != 0 && !F(last_bit)(s.hi))
		s.hi = s.lo > 0 ? F(neighbour_above)(s.hi) : -F(neighbour_above)(-s.hi);
	return s.hi;
}

/* (hi + lo) * 2**scale rounded once where that is subnormal: by adding a number in
 * whose units the result is to be, before taking it off again. */
static T F(subnormal_sum)(T hi, T lo, int scale, int rounding)
{
	T unit = B(copysign)(F(scalbn)(1, MIN_EXP - 1 - scale), hi), r;
	struct F(pair) s = F(sum)(unit, hi);

	s.lo = F(odd_sum)(s.lo, lo);
	floating_set_rounding(rounding);
	volatile T sum = s.hi + s.lo;
	r = sum - unit;
	if (r - hi != lo)
		F(underflow)();
	return F(scalbn)(B(copysign)(r, hi), scale);
}

T F(fma)(T x, T y, T z)
{
	int ex, ey, ez, gap, scale, rounding;
	struct F(pair) p, t, u;
	T r, rest;

#if DIGITS == 53
	r = x;
	if (fused(&r, y, z))
		return likely(r == r) ? r : x * y + z;
#endif
	if (!isfinite(x) || !isfinite(y) || x == 0 || y == 0)
		return x * y + z;
	if (!isfinite(z))
		return z + z;
	if (z == 0)
		return x * y;
	x = F(frexp)(x, &ex);
	y = F(frexp)(y, &ey);
	z = F(frexp)(z, &ez);
	scale = ex + ey;
	gap = ez - scale;
	/* What is so far below the other only matters for not being zero. */
	if (gap > 2 * DIGITS + 4) {
		gap = 2 * DIGITS + 4;
		scale = ez - gap;
	} else if (gap < -3 * DIGITS) {
		gap = -3 * DIGITS;
	}
	rounding = floating_rounding();
	if (rounding != FE_TONEAREST)
		floating_set_rounding(FE_TONEAREST);
	p = F(product)(x, y);
	t = F(sum)(F(scalbn)(z, gap), p.lo);
	u = F(sum)(p.hi, t.hi);
	rest = F(odd_sum)(u.lo, t.lo);
	if (u.hi != 0) {
		T size = F(frexp)(u.hi, &ex);

		/* Also from the least normal number a little down. */
		if ((size == (T)0.5 && rest < 0) || (size == (T)-0.5 && rest > 0))
			ex--;
		if (ex + scale < MIN_EXP && ex + scale >= MIN_EXP - DIGITS - 2)
			return F(subnormal_sum)(u.hi, rest, scale, rounding);
	}
	if (rounding != FE_TONEAREST)
		floating_set_rounding(rounding);
	volatile T hi = u.hi;
	r = hi + rest;
	return r == 0 ? hi - hi : F(scalbn)(r, scale);
}

#endif
