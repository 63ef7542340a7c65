/* log.c: logarithms to the bases e, 2 and 10 */
#ifndef T
#define SELF "log.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

/* A positive number that is not subnormal, infinite or 1. */
static inline bool ordinary(double x)
{
	uint64_t bits = bits_of(x);

	return bits - bits_of(DBL_MIN) < bits_of(INFINITY) - bits_of(DBL_MIN) && bits != bits_of(1);
}

static inline bool ordinaryf(float x)
{
	uint32_t bits = ((union layoutf){ x }).bits;

	return bits - 0x00800000 < 0x7f800000 - 0x00800000 && bits != 0x3f800000;
}

/* Of what is not ordinary: *x is made so if it is subnormal, and then the exponent taken
 * from it returned; else *x is the result, and that 0. */
static int special(double *x)
{
	if (isnan(*x)) {
		*x += *x;
		return 0;
	}
	if (*x > 0 && biased(*x) == 0) {
		*x *= 0x1p54;
		return 54;
	}
	if (*x == 1)
		*x = 0; /* and never -0 */
	else if (*x == 0)
		*x = -1 / (*x * *x);
	else if (*x < 0)
		*x = (*x - *x) / (volatile double){ 0 };
	else
		*x += *x;
	return 0;
}

/* log x; with the exponent of 2 that was taken off a subnormal number before. */
INLINE double log_reached(double x, int taken, double *lead, bool fused)
{
	struct logarithm l = fused ? log_reduced_fused(x) : log_reduced(x, 0);

	if (unlikely(taken)) {
		l.base -= taken * 0x1.62e42fefa38p-1;
		l.base_lo -= taken * 5.4979230187083712e-14;
	}
	return log_parts(&l, lead);
}

INLINE double log_any(double x, bool fused)
{
	double lead, rest;
	int taken = 0;

	if (unlikely(!ordinary(x)) && !(taken = special(&x)))
		return x;
	rest = log_reached(x, taken, &lead, fused);
	return lead + rest;
}

FUSED static double log_fused(double x)
{
	return log_any(x, true);
}

double log(double x)
{
	return has_fused() ? log_fused(x) : log_any(x, false);
}

/* log(x) * factor, which is the sum of an upper half and the rest. */
INLINE double log_times(double x, double factor, double factor_hi, double factor_lo, bool fused)
{
	double lead, rest, upper;
	int taken = 0;

	if (unlikely(!ordinary(x)) && !(taken = special(&x)))
		return x;
	rest = log_reached(x, taken, &lead, fused);
	if (fused) {
		upper = lead * factor;
		rest = rest * factor + lead * ((factor_hi - factor) + factor_lo);
		return upper + (__builtin_fma(lead, factor, -upper) + rest);
	}
	upper = upper_half(lead);
	return upper * factor_hi + (((lead - upper) + rest) * factor + upper * factor_lo);
}

/* The factors' rests have double's precision, so that both sums of two are right to 2**-78. */
#define LOG2E 1.44269504088896340736, 0x1.7154760000000p+0, 1.92596299112661747e-8
#define LOG10E 0.43429448190325182765, 0x1.bcb7b10000000p-2, 4.79811114161597267e-9

FUSED static double log2_fused(double x)
{
	return log_times(x, LOG2E, true);
}

FUSED static double log10_fused(double x)
{
	return log_times(x, LOG10E, true);
}

double log2(double x)
{
	if ((bits_of(x) << 12) == 0 && ordinary(x)) /* a power of 2: exact */
		return biased(x) - 1023;
	return has_fused() ? log2_fused(x) : log_times(x, LOG2E, false);
}

double log10(double x)
{
	return has_fused() ? log10_fused(x) : log_times(x, LOG10E, false);
}

INLINE double log1p_any(double x)
{
	struct logarithm l;
	double s, lead, rest;

	if (isless(__builtin_fabs(x), 0x1p-7)) {
		if (__builtin_fabs(x) < DBL_EPSILON / 8)
			return same(x);
		return x + log_series(x);
	}
	s = 1 + x;
	if (unlikely(!isgreater(x, -1) || !isless(x, INFINITY))) {
		special(&s);
		return s;
	}
	l = log_reduced(s, x < 0x1p53 ? (x > 1 ? 1 - (s - x) : x - (s - 1)) : 0);
	rest = log_parts(&l, &lead);
	return lead + rest;
}

BOTH(double, log1p)

INLINE float logf_any(float x)
{
	return likely(ordinaryf(x)) ? log_singlef(x) : log(x);
}

BOTH(float, logf)

INLINE float log2f_any(float x)
{
	return likely(ordinaryf(x)) ? log_singlef(x) * 1.44269504088896340736 : log2(x);
}

BOTH(float, log2f)

float log10f(float x)
{
	return likely(ordinaryf(x)) ? log_singlef(x) * 0.43429448190325182765 : log10(x);
}

float log1pf(float x)
{
	float size = __builtin_fabsf(x);

	if (likely(isgreater(size, 0x1p-10f))) /* 1 + x is exact */
		return likely(isgreater(x, -1) && islessequal(x, 0x1p28f)) ? log_single(1.0 + x) :
									    log1p(x);
	return float_same(x, log1p(x));
}
#else

/* What is no logarithm of a positive finite number: of a zero (a pole), a negative
 * number (invalid), infinity or a NaN. */
static T F(log_special)(T x)
{
	if (isnan(x))
		return x + x;
	if (x == 0)
		return -1 / (x * x);
	if (x < 0)
		return (x - x) / (volatile T){ 0 };
	return x + x;
}

/* log(x) * factor: exact powers of 2 and 10 come out exact, as a pair they are near
 * enough to an integer. */
static T F(log_times)(T x, T factor_hi, T factor_lo)
{
	struct F(pair) y;

	if (isnan(x) || isinf(x) || x <= 0)
		return F(log_special)(x);
	if (x == 1)
		return 0;
	y = F(pair_mul)(F(log_pair)(x, 0), (struct F(pair)){ factor_hi, factor_lo });
	return y.hi + y.lo;
}

T F(log)(T x)
{
	struct F(pair) y;

	if (isnan(x) || isinf(x) || x <= 0)
		return F(log_special)(x);
	if (x == 1)
		return 0; /* and never -0 */
	y = F(log_pair)(x, 0);
	return y.hi + y.lo;
}

T F(log2)(T x)
{
	return F(log_times)(x, 0x1.71547652b83p+0L,
			-4.23733936109131584119897572795847014065865e-16L);
}

T F(log10)(T x)
{
	return F(log_times)(x, 0x1.bcb7b1526e51p-2L,
			-1.00039105960348002943256445279352583433886e-16L);
}

T F(log1p)(T x)
{
	struct F(pair) y;

	if (isnan(x) || isinf(x) || x <= -1)
		return x == -1 ? F(log_special)(0) : F(log_special)(x);
	if (B(fabs)(x) < EPSILON / 8)
		return F(same)(x);
	y = F(log1p_pair)((struct F(pair)){ x, 0 });
	return y.hi + y.lo;
}

#endif
