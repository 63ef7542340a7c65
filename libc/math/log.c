/* log.c: logarithms to the bases e, 2 and 10 */
#ifndef T
#define SELF "log.c"
#include "each_wide.h"
#include "single.h"

/* What has a logarithm other than 0: all but these as double does it. */
static bool ordinary(float x)
{
	return isnormal(x) && x > 0 && x != 1;
}

float logf(float x)
{
	return ordinary(x) ? single_log(x) : log(x);
}

float log2f(float x)
{
	return ordinary(x) ? single_log(x) * 1.44269504088896340736 : log2(x);
}

float log10f(float x)
{
	return ordinary(x) ? single_log(x) * 0.43429448190325182765 : log10(x);
}

float log1pf(float x)
{
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
