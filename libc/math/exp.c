/* exp.c: powers of e and 2 */
#ifndef T
#define SELF "exp.c"
#include "each_wide.h"
#include "single.h"

/* Where the result is a normal number the short way will do. */
float expf(float x)
{
	return isless(fabsf(x), 80) ? single_exp(x) : exp(x);
}

float exp2f(float x)
{
	return isless(fabsf(x), 120) ? single_exp(x * 0.69314718055994530942) : exp2(x);
}

float expm1f(float x)
{
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
