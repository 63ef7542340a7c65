/* exp10.c: powers of 10 (C23, GNU before) */
#ifndef T
#define SELF "exp10.c"
#include "each_wide.h"
#include "single.h"

float exp10f(float x)
{
	return isless(fabsf(x), 36) ? single_exp(x * 2.30258509299404568402) : exp10(x);
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
