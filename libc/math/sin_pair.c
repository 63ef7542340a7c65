/* sin_pair.c: sine and cosine within pi/4, in a little more than a type's precision.
 *
 * There the Taylor series are short enough; only their first terms need the pair. */
#ifndef T
#define SELF "sin_pair.c"
#include "each_wide.h"
#else

/* Of (sin x - x) / x**3 and (cos x - 1 + x*x/2) / x**4, in x*x: on |x| <= pi/4 what is
 * left out is below 2**-59 (double), 2**-73 (x87), 2**-119 (quad) of the whole. */
static const T F(sine)[] = {
	-1.0L / 6,
	1.0L / 120,
	-1.0L / 5040,
	1.0L / 362880,
	-1.0L / 39916800,
	1.0L / 6227020800,
	-1.0L / 1307674368000,
	1.0L / 355687428096000,
#if DIGITS > 53
	-1.0L / 121645100408832000,
	1.0L / 51090942171709440000.0L,
#endif
#if DIGITS > 64
	-1.0L / 25852016738884976640000.0L,
	1.0L / 15511210043330985984000000.0L,
	-1.0L / 10888869450418352160768000000.0L,
	1.0L / 8841761993739701954543616000000.0L,
	-1.0L / 8222838654177922817725562880000000.0L,
#endif
};

static const T F(cosine)[] = {
	1.0L / 24,
	-1.0L / 720,
	1.0L / 40320,
	-1.0L / 3628800,
	1.0L / 479001600,
	-1.0L / 87178291200,
	1.0L / 20922789888000,
#if DIGITS > 53
	-1.0L / 6402373705728000,
	1.0L / 2432902008176640000,
#endif
#if DIGITS > 64
	-1.0L / 1124000727777607680000.0L,
	1.0L / 620448401733239439360000.0L,
	-1.0L / 403291461126605635584000000.0L,
	1.0L / 304888344611713860501504000000.0L,
	-1.0L / 265252859812191058636308480000000.0L,
	1.0L / 263130836933693530167218012160000000.0L,
#endif
};

#define TERMS(series) (sizeof(series) / sizeof *(series))

struct F(pair) F(sin_pair)(struct F(pair) x)
{
	T square = x.hi * x.hi;
	T rest = x.hi * square * F(polynomial)(square, F(sine), TERMS(F(sine)));

	return F(quick)(x.hi, rest + (x.lo - x.lo * square / 2));
}

struct F(pair) F(cos_pair)(struct F(pair) x)
{
	struct F(pair) square = F(product)(x.hi, x.hi), s = F(quick)(1, -square.hi / 2);
	T rest = square.hi * square.hi * F(polynomial)(square.hi, F(cosine), TERMS(F(cosine)));

	return F(quick)(s.hi, s.lo + (rest - square.lo / 2 - x.hi * x.lo));
}

#undef TERMS
#endif
