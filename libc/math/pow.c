/* pow.c: x**y, as e**(y log x) with the logarithm and the product as pairs.
 *
 * The exponent is up to MAX_EXP ln2 in size, so log x needs that much more precision
 * for the result to have its own; log_pair has it. */
#ifndef T
#define SELF "pow.c"
#include "each_wide.h"
#include "double.h"

static double pow_any(double x, double y);

/* Whether the logarithm and the product below are neither special nor out of range. */
static inline bool ordinary(double x, double y)
{
	return bits_of(x) - bits_of(DBL_MIN) < bits_of(INFINITY) - bits_of(DBL_MIN) &&
	       (bits_of(y) << 1) - (bits_of(0x1p-60) << 1) <
		       (bits_of(0x1p100) - bits_of(0x1p-60)) << 1 &&
	       bits_of(x) != bits_of(1) && bits_of(y) != bits_of(1);
}

/* The logarithm with 15 bits more than double has: as log_parts, but r*r/2 as a pair too. */
INLINE struct pair log_exact(double x, bool fused)
{
	struct logarithm l = fused ? log_reduced_exact(x) : log_reduced(x, 0);
	double r = l.r, square = r * r, upper = upper_half(r), half_square, rest_square, a, b, rest;

	if (fused) {
		half_square = square / 2;
		rest_square = __builtin_fma(r, r, -square) / 2;
	} else {
		half_square = upper * upper / 2;
		rest_square = (r - upper) * (r + upper) / 2;
	}
	a = l.base + r;
	b = a - half_square;
	rest = ((a - b) - half_square) + ((l.base - a) + r);
	rest += (l.base_lo + l.r_lo - r * l.r_lo - rest_square) +
		r * square * ((1.0 / 3 + r * (-1.0 / 4)) +
			      square * ((1.0 / 5 + r * (-1.0 / 6)) +
					square * ((1.0 / 7 + r * (-1.0 / 8)) + square * (1.0 / 9))));
	return quick(b, rest);
}

INLINE double power(double x, double y, bool fused)
{
	struct exponential e;
	struct pair l, p;
	long k;

	if (unlikely(!ordinary(x, y)))
		return pow_any(x, y);
	l = log_exact(x, fused);
	p.hi = y * l.hi;
	if (unlikely(!(__builtin_fabs(p.hi) < 1200))) {
		volatile double extreme = p.hi > 0 ? DBL_MAX : DBL_MIN;
		return extreme * extreme;
	}
	if (fused) {
		p.lo = __builtin_fma(y, l.hi, -p.hi) + y * l.lo;
	} else {
		double upper = upper_half(l.hi), y_upper = upper_half(y);

		p.lo = ((y_upper * upper - p.hi) + y_upper * (l.hi - upper) + (y - y_upper) * upper) +
		       (y - y_upper) * (l.hi - upper) + y * l.lo;
	}
	e = exp_parts(p.hi, p.lo, &k);
	if (unlikely(__builtin_fabs(p.hi) > 704))
		return round_raised((struct pair){ e.lead, e.tail }, (int)k);
	return times_power(e.lead + e.tail, k);
}

FUSED static double pow_fused(double x, double y)
{
	return power(x, y, true);
}

double pow(double x, double y)
{
	return has_fused() ? pow_fused(x, y) : power(x, y, false);
}

INLINE float powf_any(float x, float y)
{
	uint32_t bits = ((union layoutf){ x }).bits;

	if (likely(bits - 0x00800000 < 0x7f800000 - 0x00800000 && bits != 0x3f800000)) {
		double l = y * log_singlef(x);

		if (likely(isless(__builtin_fabs(l), 80)))
			return exp_single(l);
	}
	return pow(x, y);
}

FUSED static float powf_fused(float x, float y)
{
	return powf_any(x, y);
}

float powf(float x, float y)
{
	return has_fused() ? powf_fused(x, y) : powf_any(x, y);
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

static T F(pow_any)(T x, T y)
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

#if DIGITS > 53
T F(pow)(T x, T y)
{
	return F(pow_any)(x, y);
}
#endif

#endif
