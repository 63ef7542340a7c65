/* sinh.c: the hyperbolic functions, from e**x as a pair, and their inverses, from log */
#ifndef T
#define SELF "sinh.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

/* (sinh x - x) / x in x*x, |x| <= 1, and (tanh x - x) / x, |x| <= 1/4; the polynomials are by
 * tools/math-polynomials.sollya. */
static inline double sinh_rest(double z)
{
	double z2 = z * z;

	return z * ((0x1.5555555555555p-3 + z * 0x1.111111111119ap-7) +
		    z2 * ((0x1.a01a01a00b33ep-13 + z * 0x1.71de3a5f0db9dp-19) +
			  z2 * ((0x1.ae6452c7cecbep-26 + z * 0x1.612265e4b979bp-33) +
				z2 * 0x1.b2502d89ea57ep-41)));
}

static inline double tanh_rest(double z)
{
	double z2 = z * z, z4 = z2 * z2;

	return z * (((-0x1.5555555555555p-2 + z * 0x1.1111111110cfap-3) +
		     z2 * (-0x1.ba1ba1b987149p-5 + z * 0x1.664f4844c59e2p-6)) +
		    z4 * (((-0x1.226e286c81115p-7 + z * 0x1.d6d0b8ba7574bp-9) +
			   z2 * (-0x1.7d69a3e1c591dp-10 + z * 0x1.32b7ca6bd8ab4p-11)) +
			  z4 * (-0x1.cfd7a9a5d802cp-13 + z * 0x1.f39b91947e33bp-15)));
}

/* e**x / 2**down for 0 <= x < 1200, as far as that is in range. */
static inline struct exponential exp_scaled(double x, int down)
{
	long k;
	struct exponential e = exp_parts(x, 0, &k);

	e.lead = times_power(e.lead, k - down);
	e.tail *= with_biased(1, 1023 + (int)k - down);
	return e;
}

/* e**x / 2, which may be in range where e**x is not. */
static double half_exp(double x)
{
	struct exponential e;
	long k;

	if (!isless(x, 1000)) {
		volatile double huge = DBL_MAX;
		return isfinite(x) ? huge * huge : x;
	}
	e = exp_parts(x, 0, &k);
	return round_raised((struct pair){ e.lead, e.tail }, (int)k - 1);
}

double sinh(double x)
{
	double size = __builtin_fabs(x);
	struct exponential e;

	if (isless(size, 1))
		return unlikely(size < 0x1p-27) ? same(x) : x + x * sinh_rest(x * x);
	if (unlikely(!isless(size, 40)))
		return isnan(x) ? x + x : __builtin_copysign(half_exp(size), x);
	e = exp_scaled(size, 1);
	return __builtin_copysign(e.lead + (e.tail - 0.25 / (e.lead + e.tail)), x);
}

double cosh(double x)
{
	double size = __builtin_fabs(x);
	struct exponential e;

	if (unlikely(!isless(size, 40)))
		return isnan(x) ? x + x : half_exp(size);
	if (unlikely(size < 0x1p-27))
		return size < 0x1p-56 ? 1 + size : 1 + size * size / 2;
	e = exp_scaled(size, 1);
	return e.lead + (e.tail + 0.25 / (e.lead + e.tail));
}

/* (e**2x - 1) / (e**2x + 1) */
double tanh(double x)
{
	double size = __builtin_fabs(x);
	struct exponential e;
	struct pair q;

	if (isless(size, 0.25))
		return unlikely(size < 0x1p-27) ? same(x) : x + x * tanh_rest(x * x);
	if (unlikely(!isless(size, 20))) {
		if (isnan(x))
			return x + x;
		return __builtin_copysign(isinf(x) ? 1 : 1 - DBL_MIN, x);
	}
	e = exp_scaled(2 * size, 0);
	q = quotient(sum(e.lead - 1, e.tail), sum(e.lead, 1 + e.tail));
	return __builtin_copysign(q.hi + q.lo, x);
}

/* log(2 x), x large. */
static double log_twice(double x)
{
	struct logarithm l;
	double lead, rest;

	if (!isless(x, INFINITY))
		return x + x;
	l = log_reduced(x, 0);
	l.base += 0x1.62e42fefa38p-1;
	l.base_lo += 5.4979230187083712e-14;
	rest = log_parts(&l, &lead);
	return lead + rest;
}

/* log(x + sqrt(x*x + 1)) = log1p(x + x*x / (1 + sqrt(x*x + 1))) */
INLINE double asinh_any(double x)
{
	double size = __builtin_fabs(x), square = x * x, rest, w;

	if (unlikely(!isless(size, 0x1p28)))
		return isnan(x) ? x + x : __builtin_copysign(log_twice(size), x);
	if (unlikely(size < 0x1p-27))
		return same(x);
	rest = square / (1 + __builtin_sqrt(1 + square));
	w = size + rest;
	return __builtin_copysign(log_of_more(w, (size - w) + rest), x);
}

BOTH(double, asinh)

/* log(x + sqrt(x*x - 1)) = log1p(t + sqrt(t (t + 2))) with t = x - 1 */
INLINE double acosh_any(double x)
{
	double t = x - 1, w;
	struct pair s;

	if (unlikely(!isgreater(x, 1))) {
		if (isnan(x))
			return x + x;
		return x == 1 ? 0 : (t - t) / (volatile double){ 0 };
	}
	if (unlikely(x >= 0x1p28))
		return log_twice(x);
	s = sum(2 * t, t * t);
	s = exact_sqrt(s.hi, s.lo);
	w = s.hi + t;
	s = quick(w, ((s.hi - w) + t) + s.lo); /* s > t */
	return log_of_more(s.hi, s.lo);
}

BOTH(double, acosh)

/* log((1 + x) / (1 - x)) / 2 = log1p(2 x / (1 - x)) / 2 */
INLINE double atanh_any(double x)
{
	double size = __builtin_fabs(x), rest;
	struct pair q;

	if (unlikely(!isless(size, 1))) {
		if (isnan(x))
			return x + x;
		return size == 1 ? x / (volatile double){ 0 } : (x - x) / (volatile double){ 0 };
	}
	if (unlikely(size < 0x1p-27))
		return same(x);
	rest = 1 - size;
	q = quotient((struct pair){ 2 * size, 0 }, (struct pair){ rest, (1 - rest) - size });
	return __builtin_copysign(log_of_more(q.hi, q.lo) / 2, x);
}

BOTH(double, atanh)

float sinhf(float x)
{
	return float_same(x, sinh(x));
}

float coshf(float x)
{
	double e;

	if (unlikely(!isless(__builtin_fabsf(x), 80)))
		return cosh(x);
	e = exp_single(x);
	return 0.5 * e + 0.5 / e;
}

float tanhf(float x)
{
	double e;

	if (!isless(__builtin_fabsf(x), 10) || __builtin_fabsf(x) < 0.25f)
		return float_same(x, tanh(x));
	e = exp_single(2.0 * x);
	return (e - 1) / (e + 1);
}

/* By their logarithms in double: above 2**-10 that cancels no bits which float has. */
float asinhf(float x)
{
	double size = __builtin_fabsf(x), w;

	if (unlikely(!isgreater(size, 0x1p-10)) || unlikely(!isless(size, INFINITY)))
		return float_same(x, asinh(x));
	w = log_single(size + __builtin_sqrt(size * size + 1));
	return __builtin_copysign(w, x);
}

float acoshf(float x)
{
	double w = x;

	if (unlikely(!isgreater(x, 1)) || unlikely(!isless(x, INFINITY)))
		return acosh(x);
	return log_single(w + __builtin_sqrt(w * w - 1));
}

float atanhf(float x)
{
	double size = __builtin_fabsf(x), w;

	if (unlikely(!isgreater(size, 0x1p-10)) || unlikely(!isless(size, 1)))
		return float_same(x, atanh(x));
	w = 0.5 * log_single((1 + size) / (1 - size));
	return __builtin_copysign(w, x);
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
