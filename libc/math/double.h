/* double.h: kernels of the exponential function and the logarithm in double, without pairs.
 *
 * The tables and methods are those of exp_pair.c and log_pair.c (Tang 1989, 1990).  The result
 * is a leading part, right to its last bit, and a correction of at most 2**-7 of its size, which
 * double's own precision is enough for: adding the two leaves an error of 0.51 units.
 * Included after each_wide.h. */
#ifndef DOUBLE_H
#define DOUBLE_H

#include "rounding.h"

/* For what is inlined into two versions of a function, one of which is FUSED (rounding.h). */
#define INLINE static inline __attribute__((always_inline))

/* name(x) in both versions, of name_any(x). */
#define BOTH(T, name)                                                                              \
	FUSED static T name##_fused(T x)                                                           \
	{                                                                                          \
		return name##_any(x);                                                              \
	}                                                                                          \
	T name(T x)                                                                                \
	{                                                                                          \
		return has_fused() ? name##_fused(x) : name##_any(x);                              \
	}

/* Adding it rounds to an integer, which is then in the low bits: the nearest, or in another
 * direction of rounding one of the two next to it. */
#define INTEGER 0x1.8p52

static inline uint64_t bits_of(double x)
{
	return ((union layout){ x }).bits;
}

static inline double from_bits(uint64_t bits)
{
	return ((union layout){ .bits = bits }).value;
}

/* x without its lower half of bits: products of two such are exact. */
static inline double upper_half(double x)
{
	return from_bits(bits_of(x) & ~(uint64_t)0x7ffffff);
}

/* x * 2**k for a product that is a normal number, x too. */
static inline double times_power(double x, long k)
{
	return from_bits(bits_of(x) + ((uint64_t)k << 52));
}

/* 2**(n/64) e**r = 2**(n >> 6) * (lead + tail), |r| < 2**-7 */
struct exponential {
	double lead, tail;
};

static inline struct exponential exp_near(long n, double r)
{
	const struct pair power = powers[n & 63];
	double square = r * r;
	double s = r + square * ((0.5 + r * (1.0 / 6)) +
				 square * ((1.0 / 24 + r * (1.0 / 120)) + square * (1.0 / 720)));

	return (struct exponential){ power.hi, power.lo + power.hi * s };
}

/* e**(hi + lo), |hi| < 1500 */
static inline struct exponential exp_parts(double hi, double lo, long *k)
{
	double shifted = hi * 92.332482616893656877 + INTEGER, n = shifted - INTEGER;
	long i = (int32_t)bits_of(shifted);

	*k = i >> 6;
	return exp_near(i, (hi - n * 0x1.62e42ffp-7) - (n * -6.5639298010641949e-13 - lo));
}

/* e**x for a float function, right to 2**-33. |x| < 700. */
static inline double exp_single(double x)
{
	double shifted = x * 92.332482616893656877 + INTEGER;
	double r = x - (shifted - INTEGER) * 0.010830424696249145255;
	long i = (int32_t)bits_of(shifted);
	double power = times_power(powers[i & 63].hi, i >> 6);

	return power + power * (r + r * r * (0.5 + r * (1.0 / 6)));
}

/* log x = base + base_lo + log(1 + r + r_lo), of which log(1 + r) is r - r*r/2 ... */
struct logarithm {
	double base, base_lo, r, r_lo;
};

/* x = 2**k * m; the entry of the table for m is returned.  The nearest multiple of 1/64 may
 * be 2: then m is below 1 and k one more, which is added by carrying. */
static inline const struct inverse *log_entry(double x, double *m, long *k)
{
	uint64_t bits = bits_of(x), nearest = bits + ((uint64_t)1 << 45);
	/* From the 27th entry on, near sqrt 2, the table counts from 2 downward. */
	const uint64_t second_half = (uint64_t)(64 - 27) << 46;

	*m = from_bits(bits - (nearest & (uint64_t)0xfff << 52) + bits_of(1));
	*k = (long)((nearest + second_half) >> 52) - 1023;
	return &inverses[nearest >> 46 & 63];
}

/* Of a positive normal number; its own correction lo, if it has one, goes into r_lo. */
INLINE struct logarithm log_reduced(double x, double lo)
{
	double m, upper, high, low;
	long k;
	const struct inverse *t = log_entry(x, &m, &k);
	struct logarithm l;

	upper = upper_half(m);
	high = upper * t->c - 1;
	low = (m - upper) * t->c;
	if (lo != 0)
		low += times_power(lo, (long)(bits_of(m) >> 52) - (long)(bits_of(x) >> 52)) * t->c;
	l.r = high + low;
	l.r_lo = low - (l.r - high);
	l.base = (double)k * 0x1.62e42fefa38p-1 + t->hi;
	l.base_lo = (double)k * 5.4979230187083712e-14 + t->lo;
	return l;
}

/* The same for functions that are FUSED: r's rounding is at most a quarter of a unit of the
 * logarithm, and it is exact where x is within 2**-7 of 1. */
INLINE struct logarithm log_reduced_fused(double x)
{
	double m;
	long k;
	const struct inverse *t = log_entry(x, &m, &k);

	return (struct logarithm){ (double)k * 0x1.62e42fefa38p-1 + t->hi,
				   (double)k * 5.4979230187083712e-14 + t->lo,
				   __builtin_fma(m, t->c, -1), 0 };
}

/* And with r to twice the precision. */
INLINE struct logarithm log_reduced_exact(double x)
{
	double m, high, low;
	long k;
	const struct inverse *t = log_entry(x, &m, &k);
	struct logarithm l;

	high = m * t->c;
	low = __builtin_fma(m, t->c, -high);
	high -= 1;
	l.r = high + low;
	l.r_lo = low - (l.r - high);
	l.base = (double)k * 0x1.62e42fefa38p-1 + t->hi;
	l.base_lo = (double)k * 5.4979230187083712e-14 + t->lo;
	return l;
}

/* log(1 + r) - r, |r| < 2**-6.8 */
static inline double log_series(double r)
{
	double square = r * r;

	return square * ((-1.0 / 2 + r * (1.0 / 3)) +
			 square * ((-1.0 / 4 + r * (1.0 / 5)) +
				   square * ((-1.0 / 6 + r * (1.0 / 7)) + square * (-1.0 / 8))));
}

/* The logarithm as a leading part and the returned correction. */
INLINE double log_parts(const struct logarithm *l, double *lead)
{
	double sum = l->base + l->r;

	*lead = sum;
	return ((l->base - sum) + l->r) + (l->base_lo + l->r_lo) + log_series(l->r);
}

/* log x for a float function, of x = 2**k m: right to 2**-35. */
static inline double log_short(double m, long k, const struct inverse *t)
{
	double r = m * t->c - 1;

	return ((double)k * 0.69314718055994530942 + t->hi) +
	       (r + r * r * ((-1.0 / 2 + r * (1.0 / 3)) + r * r * (-1.0 / 4 + r * (1.0 / 5))));
}

static inline double log_single(double x)
{
	double m;
	long k;
	const struct inverse *t = log_entry(x, &m, &k);

	return log_short(m, k, t);
}

/* The same of a float, as log_entry. */
static inline double log_singlef(float x)
{
	uint32_t bits = ((union layoutf){ x }).bits, nearest = bits + ((uint32_t)1 << 16);
	union layoutf m = { .bits = bits - (nearest & (uint32_t)0x1ff << 23) + ((uint32_t)127 << 23) };
	const uint32_t second_half = (uint32_t)(64 - 27) << 17;

	return log_short(m.value, (int)((nearest + second_half) >> 23) - 127,
			 &inverses[nearest >> 17 & 63]);
}

/* log(1 + hi + lo), hi > 0 */
INLINE double log_of_more(double hi, double lo)
{
	double s, lead, rest;
	struct logarithm l;

	if (hi < 0x1p-7)
		return hi + (lo - hi * lo + log_series(hi));
	s = 1 + hi;
	l = log_reduced(s, lo + (hi > 1 ? 1 - (s - hi) : hi - (s - 1)));
	rest = log_parts(&l, &lead);
	return lead + rest;
}

/* n / d, its remainder multiplied by the inverse. */
static inline struct pair quotient(struct pair n, struct pair d)
{
	double q = n.hi / d.hi, inverse = 1 / d.hi, upper = upper_half(q), d_upper = upper_half(d.hi);
	double exact = upper * d_upper, rest = upper * (d.hi - d_upper) + (q - upper) * d.hi;

	return (struct pair){ q, (((n.hi - exact) - rest) + (n.lo - q * d.lo)) * inverse };
}

/* sqrt(hi + lo), the leading part with half the bits. */
static inline struct pair exact_sqrt(double hi, double lo)
{
	double s = __builtin_sqrt(hi), upper = upper_half(s);

	return (struct pair){ upper, (hi - upper * upper + lo) / (s + upper) };
}

#endif
