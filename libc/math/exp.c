/* exp.c: powers of e and 2 */
#ifndef T
#define SELF "exp.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

#define LN2 0.69314718055994530942

/* Whether |x| is from 2**-54 to below limit: else it is tiny, extreme or no number. */
static inline bool ordinary(double x, double limit)
{
	uint64_t size = bits_of(x) << 1;

	return likely(size - (bits_of(0x1p-54) << 1) < (bits_of(limit) - bits_of(0x1p-54)) << 1);
}

/* 2**k (lead + tail), where only multiplying tells whether that is in range. */
static double raised(struct exponential e, long k)
{
	return round_raised((struct pair){ e.lead, e.tail }, (int)k);
}

/* e**(hi + lo); beyond 1200 (2**n over- or underflows there, whatever the base was) the
 * multiplication raises the exception. */
double exp_of(double hi, double lo)
{
	struct exponential e;
	long k;

	if (!(__builtin_fabs(hi) < 1200)) {
		volatile double extreme = hi > 0 ? DBL_MAX : DBL_MIN;
		return extreme * extreme;
	}
	e = exp_parts(hi, lo, &k);
	return raised(e, k);
}

/* What is not ordinary, of any base. */
static double extreme(double x)
{
	if (!isfinite(x))
		return isnan(x) || x > 0 ? x + x : 0;
	return __builtin_fabs(x) < 1 ? 1 + x : exp_of(x, 0);
}

INLINE double exp_any(double x)
{
	struct exponential e;
	long k;

	if (unlikely(!ordinary(x, 704)))
		return extreme(x);
	e = exp_parts(x, 0, &k);
	return times_power(e.lead + e.tail, k);
}

BOTH(double, exp)

INLINE double exp2_any(double x)
{
	struct exponential e;
	double shifted;
	long n;

	if (unlikely(!ordinary(x, 1100)))
		return extreme(x);
	shifted = x * 64 + INTEGER;
	n = (int32_t)bits_of(shifted);
	e = exp_near(n, (x - (shifted - INTEGER) / 64) * LN2);
	if (unlikely(__builtin_fabs(x) > 1020))
		return raised(e, n >> 6);
	return times_power(e.lead + e.tail, n >> 6);
}

BOTH(double, exp2)

/* Where that would cancel, the Taylor series; from there on 1 is taken off first. */
double expm1(double x)
{
	struct exponential e;
	double square = x * x, lead;
	long k;

	if (unlikely(!ordinary(x, 40))) {
		if (!isfinite(x))
			return isnan(x) || x > 0 ? x + x : -1;
		if (__builtin_fabs(x) < 1)
			return same(x);
		return x > 0 ? exp_of(x, 0) : -1 + DBL_MIN;
	}
	if (__builtin_fabs(x) < 0.25) {
		static const double series[] = {
			1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320,
			1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
		};
		return x + (square / 2 + x * square * polynomial(x, series, 10));
	}
	e = exp_parts(x, 0, &k);
	e.lead = times_power(e.lead, k);
	e.tail *= with_biased(1, 1023 + (int)k);
	lead = e.lead - 1;
	return lead + ((e.lead > 1 ? (e.lead - lead) - 1 : e.lead - (lead + 1)) + e.tail);
}

float expf(float x)
{
	return likely(isless(__builtin_fabsf(x), 80)) ? exp_single(x) : exp(x);
}

/* Adding it rounds to a 64th. */
#define SIXTY_FOURTH 0x1.8p46

float exp2f(float x)
{
	double shifted, r, power;
	long i;

	if (unlikely(!isless(__builtin_fabsf(x), 120)))
		return exp2(x);
	shifted = x + SIXTY_FOURTH;
	r = x - (shifted - SIXTY_FOURTH);
	i = (int32_t)bits_of(shifted);
	power = times_power(powers[i & 63].hi, i >> 6);
	return power + power * (r * (LN2 + r * (LN2 * LN2 / 2 + r * (LN2 * LN2 * LN2 / 6))));
}

float expm1f(float x)
{
	if (likely(isless(__builtin_fabsf(x), 80) && __builtin_fabsf(x) > 0.25f))
		return exp_single(x) - 1;
	return float_same(x, expm1(x));
}
#else

/* e**(hi + lo); beyond `limit` (2**n over- or underflows there, whatever the base was)
 * the multiplication raises the exception. */
T F(exp_of)(T hi, T lo)
{
	const T limit = (T)0.7 * (MAX_EXP + 2 * DIGITS);
	struct F(pair) p;
	int exponent;

	if (!(B(fabs)(hi) < limit)) {
		volatile T extreme = hi > 0 ? HUGEST : TINIEST;
		return extreme * extreme;
	}
	p = F(exp_pair)(hi, lo, &exponent);
	return F(round_raised)(p, exponent);
}

T F(exp)(T x)
{
	if (!isfinite(x))
		return isnan(x) || x > 0 ? x + x : 0;
	if (B(fabs)(x) < EPSILON / 8)
		return 1 + x;
	return F(exp_of)(x, 0);
}

T F(exp2)(T x)
{
	const struct F(pair) ln2 = { 0x1.62e42fefa39fp-1L,
				     -8.78318343240526578874146121703272447458793e-17L };
	struct F(pair) y;
	int exponent;
	T n;

	if (!isfinite(x))
		return isnan(x) || x > 0 ? x + x : 0;
	if (B(fabs)(x) > MAX_EXP + 2 * DIGITS)
		return F(exp_of)(x, 0);
	if (B(fabs)(x) < EPSILON / 8)
		return 1 + x;
	n = F(rint)(x); /* so that whole powers are exact */
	if (x == n)
		return F(raise)(1, (int)n);
	y = F(pair_mul)((struct F(pair)){ x - n, 0 }, ln2);
	y = F(exp_pair)(y.hi, y.lo, &exponent);
	return F(round_raised)(y, exponent + (int)n);
}

/* e**x - 1: where that would cancel, the Taylor series, its first terms as pairs. */
T F(expm1)(T x)
{
	/* Of (e**x - 1 - x - x*x/2) / x**3 on |x| < 1/8. */
	static const T series[] = {
		1.0L / 6,       1.0L / 24,       1.0L / 120,       1.0L / 720,
		1.0L / 5040,    1.0L / 40320,    1.0L / 362880,    1.0L / 3628800,
		1.0L / 39916800,
#if DIGITS > 53
		1.0L / 479001600, 1.0L / 6227020800, 1.0L / 87178291200,
#endif
#if DIGITS > 64
		1.0L / 1307674368000, 1.0L / 20922789888000, 1.0L / 355687428096000,
		1.0L / 6402373705728000, 1.0L / 121645100408832000, 1.0L / 2432902008176640000,
		1.0L / 51090942171709440000.0L,
#endif
	};
	struct F(pair) p, s;
	int exponent;

	if (!isfinite(x))
		return isnan(x) || x > 0 ? x + x : -1;
	if (B(fabs)(x) < EPSILON / 8)
		return F(same)(x);
	if (B(fabs)(x) < (T)0x1p-3) {
		p = F(product)(x, x);
		s = F(quick)(x, p.hi / 2);
		return s.hi + (s.lo + p.lo / 2 +
			       x * p.hi * F(polynomial)(x, series, sizeof series / sizeof *series));
	}
	if (x > (T)0.7 * (DIGITS + 20))
		return F(exp_of)(x, 0);
	if (x < -(T)0.7 * (DIGITS + 20))
		return (T)-1 + TINIEST;
	p = F(exp_pair)(x, 0, &exponent);
	s = F(sum)(F(raise)(p.hi, exponent), -1);
	return s.hi + (s.lo + F(raise)(p.lo, exponent));
}

#endif
