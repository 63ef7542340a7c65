/* powers.c: C23's further powers and logarithms.
 *
 * Of float and double by the next precision's kernel, or by pairs where the exponent's size
 * would multiply an error. */
#ifndef T
#define SELF "powers.c"
#include "each_wide.h"

#define LN2 0.693147180559945309417232121458176568L
#define LN10 2.302585092994045684017991454684364208L

#define WITH_LONG(name)                                                                            \
	float name##f(float x)                                                                     \
	{                                                                                          \
		return name##l(x);                                                                 \
	}                                                                                          \
	double name(double x)                                                                      \
	{                                                                                          \
		return name##l(x);                                                                 \
	}

WITH_LONG(exp2m1)
WITH_LONG(exp10m1)
WITH_LONG(log2p1)
WITH_LONG(log10p1)
WITH_LONG(rsqrt)

/* Where the difference would cancel, by expm1, with the product's rounding made up for. */
static long double minus_one(long double x, long double ln_base, long double power)
{
	struct pairl p;
	long double e;

	if (!(__builtin_fabsl(x) < 0.5L))
		return power - 1;
	if (__builtin_fabsl(x) < 0x1p-16000L)
		return x * ln_base;
	p = productl(x, ln_base);
	e = expm1l(p.hi);
	return e + p.lo * (1 + e);
}

long double exp2m1l(long double x)
{
	return minus_one(x, LN2, exp2l(x));
}

long double exp10m1l(long double x)
{
	return minus_one(x, LN10, exp10l(x));
}

long double log2p1l(long double x)
{
	return log1pl(x) / LN2;
}

long double log10p1l(long double x)
{
	return log1pl(x) / LN10;
}

long double rsqrtl(long double x)
{
	return 1 / sqrtl(x);
}

float logp1f(float x)
{
	return log1pf(x);
}

double logp1(double x)
{
	return log1p(x);
}

long double logp1l(long double x)
{
	return log1pl(x);
}

float compoundnf(float x, long long n)
{
	return compoundn(x, n);
}

float pownf(float x, long long n)
{
	return pown(x, n);
}

float powrf(float x, float y)
{
	return powr(x, y);
}

float rootnf(float x, long long n)
{
	return rootn(x, n);
}
#else

static struct F(pair) F(whole)(long long n)
{
	T hi = n; /* may be rounded up to 2**63 */
	unsigned long long whole = (unsigned long long)(__int128)hi;

	return (struct F(pair)){ hi, (T)(long long)((unsigned long long)n - whole) };
}

/* (1 + x)**n */
T F(compoundn)(T x, long long n)
{
	struct F(pair) l;

	if (isless(x, -1))
		return (x - x) / (volatile T){ 0 };
	if (n == 0)
		return 1;
	if (isnan(x) || isinf(x))
		return isnan(x) || n > 0 ? x + x : 0;
	if (x == -1)
		return n > 0 ? 0 : 1 / (volatile T){ 0 };
	if (x == 0)
		return 1;
	if (n == 1)
		return 1 + x;
	if (B(fabs)(x) < EPSILON * EPSILON)
		return 1 + n * x;
	l = F(pair_mul)(F(log1p_pair)((struct F(pair)){ x, 0 }), F(whole)(n));
	return F(exp_of)(l.hi, l.lo);
}

T F(pown)(T x, long long n)
{
	/* As a number of type T an odd n may be rounded to an even one. */
	T r = F(pow)(B(fabs)(x), (T)n);

	return n & 1 ? B(copysign)(r, x) : r;
}

/* e**(y log x): unlike pow, undefined where that formula is. */
T F(powr)(T x, T y)
{
	if (isless(x, 0) || (y == 0 && (x == 0 || isinf(x))) || (x == 1 && isinf(y)))
		return (x - x) / (volatile T){ 0 } + (y - y) / (volatile T){ 0 };
	if (isunordered(x, y))
		return x + y;
	if (x == 0 && isinf(y))
		return y < 0 ? (T)INFINITY : 0;
	return F(pow)(B(fabs)(x), y);
}

T F(rootn)(T x, long long n)
{
	T size = B(fabs)(x), r;
	struct F(pair) l;

	if (n == 0 || (isless(x, 0) && !(n & 1)))
		return (x - x) / (volatile T){ 0 } + 0 / (volatile T){ 0 };
	if (isnan(x))
		return x + x;
	if (n == 1)
		return x;
	if (n == 2)
		return x == 0 ? 0 : F(sqrt)(x);
	if (x == 0 || isinf(x)) {
		r = n > 0 ? size : 1 / size;
	} else {
		l = F(pair_div)(F(log_pair)(size, 0), F(whole)(n));
		r = size == 1 ? 1 : F(exp_of)(l.hi, l.lo);
	}
	return n & 1 ? B(copysign)(r, x) : r;
}

#endif
