/* sin.c: sine, cosine, tangent, of the angle's rest within pi/4 of a quarter turn.
 *
 * There the Taylor series are short enough; only their first terms need the pair. */
#ifndef T
#define SELF "sin.c"
#include "each_wide.h"

/* sin(x + turns pi/2) of a moderate number, in double without pairs: right to 2**-37
 * even next to a multiple of pi/2. */
static double single_sine(double x, int turns)
{
	static const double sine[] = {
		1, -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880, -1.0 / 39916800,
		1.0 / 6227020800,
	};
	static const double cosine[] = {
		1, -1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40320, -1.0 / 3628800, 1.0 / 479001600,
		-1.0 / 87178291200,
	};
	int n = (int)(x * 0.63661977236758134308 + __builtin_copysign(0.5, x));
	double r = (x - n * 0x1.921fb544p+0) - n * 6.07710050650619260148e-11, square = r * r, s;

	turns += n;
	s = turns & 1 ? polynomial(square, cosine, 8) : r * polynomial(square, sine, 7);
	return turns & 2 ? -s : s;
}

static bool moderate(float x)
{
	return isless(fabsf(x), 0x1p20f) && isgreater(fabsf(x), 0x1p-12f);
}

float sinf(float x)
{
	return moderate(x) ? single_sine(x, 0) : float_same(x, sin(x));
}

float cosf(float x)
{
	return moderate(x) ? single_sine(x, 1) : cos(x);
}

float tanf(float x)
{
	return float_same(x, tan(x));
}

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

/* sin(x + turns pi/2) */
static T F(sine_of)(struct F(pair) x, int turns)
{
	struct F(pair) s = turns & 1 ? F(cos_pair)(x) : F(sin_pair)(x);

	return turns & 2 ? -(s.hi + s.lo) : s.hi + s.lo;
}

T F(sin)(T x)
{
	struct F(pair) rest;

	if (!isfinite(x))
		return x - x;
	if (B(fabs)(x) < EPSILON / 2)
		return F(same)(x);
	int turns = F(quarter_turns)(x, &rest);
	return F(sine_of)(rest, turns);
}

T F(cos)(T x)
{
	struct F(pair) rest;

	if (!isfinite(x))
		return x - x;
	if (B(fabs)(x) < EPSILON / 8)
		return 1 - B(fabs)(x);
	int turns = F(quarter_turns)(x, &rest);
	return F(sine_of)(rest, turns + 1);
}

T F(tan)(T x)
{
	struct F(pair) rest, s, c;

	if (!isfinite(x))
		return x - x;
	if (B(fabs)(x) < EPSILON / 2)
		return F(same)(x);
	int turns = F(quarter_turns)(x, &rest);
	s = F(sin_pair)(rest);
	c = F(cos_pair)(rest);
	s = turns & 1 ? F(pair_div)(F(pair_neg)(c), s) : F(pair_div)(s, c);
	return s.hi + s.lo;
}

/* Both at once, for one reduction of the angle. */
void F(sin_cos)(T x, T *sine, T *cosine)
{
	struct F(pair) rest, s, c;
	T swap;
	int turns;

	if (!isfinite(x) || B(fabs)(x) < EPSILON / 2) {
		*sine = isfinite(x) ? F(same)(x) : x - x;
		*cosine = isfinite(x) ? 1 : x - x;
		return;
	}
	turns = F(quarter_turns)(x, &rest);
	s = F(sin_pair)(rest);
	c = F(cos_pair)(rest);
	*sine = s.hi + s.lo;
	*cosine = c.hi + c.lo;
	if (turns & 1) {
		swap = *sine;
		*sine = *cosine;
		*cosine = -swap;
	}
	if (turns & 2) {
		*sine = -*sine;
		*cosine = -*cosine;
	}
}

#undef TERMS
#endif
