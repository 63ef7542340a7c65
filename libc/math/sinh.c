/* sinh.c: the hyperbolic functions, from e**x as a pair, and their inverses, from log */
#ifndef T
#define SELF "sinh.c"
#include "each_wide.h"

float sinhf(float x)
{
	return float_same(x, sinh(x));
}

float coshf(float x)
{
	return cosh(x);
}

float tanhf(float x)
{
	return float_same(x, tanh(x));
}

float asinhf(float x)
{
	return float_same(x, asinh(x));
}

float acoshf(float x)
{
	return acosh(x);
}

float atanhf(float x)
{
	return float_same(x, atanh(x));
}
#else

/* Beyond this e**-x is nothing beside e**x. */
#define LARGE ((T)0.35 * (DIGITS + 8))

/* Of (sinh x - x) / x**3 in x*x, for |x| < 1/4, where the difference of exponentials
 * cancels; the remainder is below 2**-63, 2**-74, 2**-123 of x (double, x87, quad). */
static const T F(series)[] = {
	1.0L / 6,         1.0L / 120,           1.0L / 5040,           1.0L / 362880,
	1.0L / 39916800,  1.0L / 6227020800,
#if DIGITS > 53
	1.0L / 1307674368000,
#endif
#if DIGITS > 64
	1.0L / 355687428096000, 1.0L / 121645100408832000, 1.0L / 51090942171709440000.0L,
	1.0L / 25852016738884976640000.0L, 1.0L / 15511210043330985984000000.0L,
#endif
};

/* e**x, and e**-x, for 0 <= x < LARGE. */
static struct F(pair) F(exponential)(T x, struct F(pair) *inverse)
{
	int exponent;
	struct F(pair) e = F(exp_pair)(x, 0, &exponent);

	e = (struct F(pair)){ F(raise)(e.hi, exponent), F(raise)(e.lo, exponent) };
	*inverse = F(pair_div)((struct F(pair)){ 1, 0 }, e);
	return e;
}

/* e**x / 2, which may be in range where e**x is not.  x >= LARGE. */
static T F(half_exp)(T x)
{
	struct F(pair) e;
	int exponent;

	if (x >= MAX_EXP) {
		volatile T huge = HUGEST;
		return isfinite(x) ? huge * huge : x;
	}
	e = F(exp_pair)(x, 0, &exponent);
	return F(round_raised)(e, exponent - 1);
}

static struct F(pair) F(sinh_small)(T x)
{
	T square = x * x;
	T rest = F(polynomial)(square, F(series), sizeof F(series) / sizeof(T));

	return F(quick)(x, x * square * rest);
}

T F(sinh)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) e, inverse;

	if (isnan(x))
		return x + x;
	if (size < EPSILON / 8)
		return F(same)(x);
	if (size < (T)0.25) {
		e = F(sinh_small)(x);
		return e.hi + e.lo;
	}
	if (size >= LARGE)
		return B(copysign)(F(half_exp)(size), x);
	e = F(exponential)(size, &inverse);
	e = F(pair_add)(e, F(pair_neg)(inverse));
	return B(copysign)((e.hi + e.lo) / 2, x);
}

T F(cosh)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) e, inverse;

	if (isnan(x))
		return x + x;
	if (size >= LARGE)
		return F(half_exp)(size);
	if (size < EPSILON / 8)
		return 1 + size;
	e = F(exponential)(size, &inverse);
	e = F(pair_add)(e, inverse);
	return (e.hi + e.lo) / 2;
}

T F(tanh)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) e, inverse, s;

	if (isnan(x))
		return x + x;
	if (size < EPSILON / 8)
		return F(same)(x);
	if (size >= LARGE)
		return B(copysign)(isinf(x) ? 1 : 1 - TINIEST, x);
	e = F(exponential)(size, &inverse);
	s = F(sinh_small)(size);
	s = size < (T)0.25 ? (struct F(pair)){ 2 * s.hi, 2 * s.lo } :
			     F(pair_add)(e, F(pair_neg)(inverse));
	s = F(pair_div)(s, F(pair_add)(e, inverse));
	return B(copysign)(s.hi + s.lo, x);
}

/* log(2 x), x large. */
static T F(log_twice)(T x)
{
	struct F(pair) l;

	if (!isfinite(x))
		return x + x;
	l = F(pair_add)(F(log_pair)(x, 0),
			(struct F(pair)){ 0x1.62e42fefa39fp-1L,
					  -8.78318343240526578874146121703272447458793e-17L });
	return l.hi + l.lo;
}

/* log(x + sqrt(x*x + 1)) = log1p(x + x*x / (1 + sqrt(x*x + 1))) */
T F(asinh)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) square, root;

	if (isnan(x))
		return x + x;
	if (size < EPSILON / 8)
		return F(same)(x);
	if (size >= 4 / EPSILON)
		return B(copysign)(F(log_twice)(size), x);
	square = F(product)(size, size);
	root = F(pair_sqrt)(F(pair_add)((struct F(pair)){ 1, 0 }, square));
	root = F(pair_div)(square, F(pair_add)((struct F(pair)){ 1, 0 }, root));
	root = F(log1p_pair)(F(pair_add)((struct F(pair)){ size, 0 }, root));
	return B(copysign)(root.hi + root.lo, x);
}

/* log(x + sqrt(x*x - 1)) = log1p(t + sqrt(t (t + 2))) with t = x - 1 */
T F(acosh)(T x)
{
	struct F(pair) t, root;

	if (isnan(x))
		return x + x;
	if (x < 1)
		return (x - x) / (volatile T){ 0 };
	if (x >= 4 / EPSILON)
		return F(log_twice)(x);
	t = F(sum)(x, -1);
	root = F(pair_sqrt)(F(pair_mul)(t, F(sum)(x, 1)));
	root = F(log1p_pair)(F(pair_add)(t, root));
	return root.hi + root.lo;
}

/* log((1 + x) / (1 - x)) / 2 = log1p(2 x / (1 - x)) / 2 */
T F(atanh)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) q;

	if (isnan(x))
		return x + x;
	if (size >= 1)
		return size == 1 ? x / (volatile T){ 0 } : (x - x) / (volatile T){ 0 };
	if (size < EPSILON / 8)
		return F(same)(x);
	q = F(log1p_pair)(F(pair_div)((struct F(pair)){ 2 * size, 0 }, F(sum)(1, -size)));
	return B(copysign)((q.hi + q.lo) / 2, x);
}

#undef LARGE
#endif
