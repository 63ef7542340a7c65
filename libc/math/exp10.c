/* exp10.c: powers of 10 (C23, GNU before) */
#ifndef T
#define SELF "exp10.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

double exp10(double x)
{
	struct exponential e;
	double shifted, n;
	long i;

	if (unlikely(!isless(__builtin_fabs(x), 300)) || unlikely(__builtin_fabs(x) < 0x1p-54)) {
		struct pair y;

		if (!isfinite(x))
			return isnan(x) || x > 0 ? x + x : 0;
		if (__builtin_fabs(x) < 1)
			return 1 + x;
		if (__builtin_fabs(x) > 400)
			return exp_of(3 * x, 0);
		y = pair_mul((struct pair){ x, 0 }, (struct pair){ 0x1.26bb1bbb55516p+1,
								  -2.1707562233822494506e-16 });
		return exp_of(y.hi, y.lo);
	}
	shifted = x * 212.60339807279119026 + INTEGER;
	n = shifted - INTEGER;
	i = (int32_t)bits_of(shifted);
	/* log10(2)/64 in two parts, of which n times the first is exact */
	e = exp_near(i, ((x - n * 0x1.3441350000000p-8) - n * 9.0651921294993382e-12) *
				2.30258509299404568402);
	return times_power(e.lead + e.tail, i >> 6);
}

float exp10f(float x)
{
	return likely(isless(__builtin_fabsf(x), 36)) ? exp_single(x * 2.30258509299404568402) : exp10(x);
}
#else

T F(exp10)(T x)
{
	const struct F(pair) ln10 = { 0x1.26bb1bbb5551p+1L,
				      2.44745963676215075195631936320737877297603e-15L };
	struct F(pair) y;

	if (!isfinite(x))
		return isnan(x) || x > 0 ? x + x : 0;
	if (B(fabs)(x) > MAX_EXP)
		return F(exp_of)(x, 0);
	if (B(fabs)(x) < EPSILON / 8)
		return 1 + x;
	y = F(pair_mul)((struct F(pair)){ x, 0 }, ln10);
	return F(exp_of)(y.hi, y.lo);
}

#endif
