/* sin.c: sine, cosine, tangent, of the angle's rest within pi/4 of a quarter turn.
 *
 * In long double by sin_pair.c.  In double by sine.h; of float in double without the care
 * that is taken there. */
#ifndef T
#define SELF "sin.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"
#include "sine.h"

/* pi/2 in three parts, of which a number of 20 bits times each of the first two is exact. */
#define PART1 0x1.921fb544p+0
#define PART2 0x1.0b4611a6p-34
#define PART3 0x1.3198a2e037073p-69

/* x = n pi/2 + *rest, |*rest| <= pi/4 (barely more); n, of which two bits matter. */
static inline int reduce(double x, struct pair *rest)
{
	double shifted, n, high, low, r;

	if (likely(__builtin_fabs(x) < 0x1p20)) {
		shifted = x * 0.636619772367581343075535 + INTEGER;
		n = shifted - INTEGER;
		high = x - n * PART1;
		low = n * PART2;
		r = high - low;
		if (likely(__builtin_fabs(r) > 0x1p-12) && likely(__builtin_fabs(r) < 0.7854)) {
			*rest = (struct pair){ r, ((high - r) - low) - n * PART3 };
			return (int)bits_of(shifted);
		}
	}
	return quarter_turns(x, rest);
}

double sin(double x)
{
	double size = __builtin_fabs(x);
	struct pair rest = { x, 0 };

	if (isless(size, 0x1.921fb54442d18p-1)) {
		if (unlikely(size < 0x1p-27))
			return same(x);
		rest = sine_parts(rest);
		return rest.hi + rest.lo;
	}
	if (unlikely(!isless(size, INFINITY)))
		return x - x;
	int turns = reduce(x, &rest);
	return turned(rest, turns);
}

double cos(double x)
{
	double size = __builtin_fabs(x);
	struct pair rest = { x, 0 };

	if (isless(size, 0x1.921fb54442d18p-1)) {
		if (unlikely(size < 0x1p-27))
			return size < 0x1p-56 ? 1 - size : 1 - size * size / 2;
		rest = cosine_parts(rest);
		return rest.hi + rest.lo;
	}
	if (unlikely(!isless(size, INFINITY)))
		return x - x;
	int turns = reduce(x, &rest);
	return turned(rest, turns + 1);
}

INLINE double tan_any(double x)
{
	struct pair rest = { x, 0 }, s, c, swap;
	int turns = 0;

	if (unlikely(!isless(__builtin_fabs(x), INFINITY)))
		return x - x;
	if (unlikely(__builtin_fabs(x) < 0x1p-27))
		return same(x);
	if (__builtin_fabs(x) > 0x1.921fb54442d18p-1)
		turns = reduce(x, &rest);
	s = sine_parts(rest);
	c = cosine_parts(rest);
	if (turns & 1)
		swap = s, s = c, c = (struct pair){ -swap.hi, -swap.lo };
	s = quick(s.hi, s.lo);
	c = quick(c.hi, c.lo);
	s = quotient(s, c);
	return s.hi + s.lo;
}

BOTH(double, tan)

/* Both at once, for one reduction of the angle. */
void sin_cos(double x, double *sine, double *cosine)
{
	struct pair rest = { x, 0 }, s, c, swap;
	int turns = 0;

	if (unlikely(!isless(__builtin_fabs(x), INFINITY)) || unlikely(__builtin_fabs(x) < 0x1p-27)) {
		*sine = isfinite(x) ? same(x) : x - x;
		*cosine = isfinite(x) ? cos(x) : x - x;
		return;
	}
	if (__builtin_fabs(x) > 0x1.921fb54442d18p-1)
		turns = reduce(x, &rest);
	s = sine_parts(rest);
	c = cosine_parts(rest);
	if (turns & 1)
		swap = s, s = c, c = (struct pair){ -swap.hi, -swap.lo };
	*sine = turns & 2 ? -s.hi - s.lo : s.hi + s.lo;
	*cosine = turns & 2 ? -c.hi - c.lo : c.hi + c.lo;
}

/* For float: right to 2**-28. */
static inline double sine_single(double r)
{
	double z = r * r;

	return r + r * z * ((SINE0 + z * SINE1) + z * z * (SINE2 + z * SINE3));
}

static inline double cosine_single(double r)
{
	double z = r * r, z2 = z * z;

	return (1 - z / 2) + z2 * ((COSINE0 + z * COSINE1) + z2 * (COSINE2 + z * COSINE3));
}

/* As reduce, for what is not tiny or large: right to 2**-37 even next to a multiple of pi/2. */
static inline int reduce_single(double x, double *rest)
{
	double shifted = x * 0.63661977236758134308 + INTEGER, n = shifted - INTEGER;

	*rest = (x - n * PART1) - n * 6.07710050650619260148e-11;
	if (unlikely(__builtin_fabs(*rest) > 0.7854)) { /* not to the nearest */
		shifted += *rest > 0 ? 1 : -1;
		n = shifted - INTEGER;
		*rest = (x - n * PART1) - n * 6.07710050650619260148e-11;
	}
	return (int)bits_of(shifted);
}

static inline bool moderate(float x)
{
	return likely(isless(__builtin_fabsf(x), 0x1p20f)) && likely(__builtin_fabsf(x) > 0x1p-12f);
}

static inline float turned_single(double r, int turns)
{
	double s = turns & 1 ? cosine_single(r) : sine_single(r);

	return turns & 2 ? -s : s;
}

INLINE float sinf_any(float x)
{
	double r;
	int turns;

	if (!moderate(x))
		return float_same(x, sin(x));
	turns = reduce_single(x, &r);
	return turned_single(r, turns);
}

BOTH(float, sinf)

INLINE float cosf_any(float x)
{
	double r;
	int turns;

	if (!moderate(x))
		return cos(x);
	turns = reduce_single(x, &r);
	return turned_single(r, turns + 1);
}

BOTH(float, cosf)

INLINE float tanf_any(float x)
{
	double r, s, c;
	int turns;

	if (!moderate(x))
		return float_same(x, tan(x));
	turns = reduce_single(x, &r);
	s = sine_single(r);
	c = cosine_single(r);
	return turns & 1 ? -c / s : s / c;
}

BOTH(float, tanf)

void sin_cosf(float x, float *sine, float *cosine)
{
	double r, s, c;
	int turns;

	if (!moderate(x)) {
		sin_cos(x, &s, &c);
		*sine = float_same(x, s);
		*cosine = c;
		return;
	}
	turns = reduce_single(x, &r);
	s = sine_single(r);
	c = cosine_single(r);
	if (turns & 1)
		r = s, s = c, c = -r;
	*sine = turns & 2 ? -s : s;
	*cosine = turns & 2 ? -c : c;
}
#else

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

#endif
