/* lgamma.c: the gamma function of a positive double and its logarithm, without pairs.
 *
 * From 8 on Stirling's series; from 3/4 on (x-1)(x-2), which has the function's zeros, times a
 * polynomial on each of eight pieces an octave; below, lgamma x = lgamma(1 + x) - log x.  Gamma
 * is e**that, for which it is had as two parts. */
#ifndef T
#define LONG_ONLY
#define SELF "lgamma.c"
#include "each_wide.h"
#include "double.h"
#include "lgamma_table.h"

/* a b Q(x), where a b is (x-1)(x-2): hi is exact, lo a small part of it.  b has a correction, and
 * so has x. */
static inline struct pair between_zeros(double a, double b, double b_lo, double x, double x_lo)
{
	const struct piece *p = &quotients[(bits_of(x) >> 49) - (bits_of(0.75) >> 49)];
	const double *c = p->c;
	struct pair ab = product(a, b);
	double t = (x - p->centre) + x_lo, s = t * t, u = s * s, upper = upper_half(ab.hi);
	double rest = ((c[0] + t * c[1]) + s * (c[2] + t * c[3])) +
		      u * (((c[4] + t * c[5]) + s * (c[6] + t * c[7])) +
			   u * ((c[8] + t * c[9]) + s * (c[10] + t * c[11])));
	double lower = (ab.hi - upper) + (ab.lo + a * b_lo);

	return (struct pair){ upper * p->value, upper * rest + lower * (p->value + rest) };
}

/* (x - 1/2)(log x - 1) + (log(2 pi) - 1)/2 + sum of B(2k) / (2k (2k-1) x**(2k-1)), whose next
 * term is below 2**-59 from 8 on. */
static inline struct pair stirling(double x)
{
	static const double series[] = {
		1.0 / 12,       -1.0 / 360,        1.0 / 1260,  -1.0 / 1680,
		1.0 / 1188,     -691.0 / 360360,   1.0 / 156,   -3617.0 / 122400,
		43867.0 / 244188, -174611.0 / 125400,
	};
	struct logarithm l = log_reduced(x, 0);
	double lead, log_rest = log_parts(&l, &lead), inverse = x < 0x1p60 ? 1 / x : 0;
	double less = x - 0.5, upper = upper_half(less), log_upper, rest;
	struct pair s;

	lead -= 1; /* exact: it was 2 or more */
	log_upper = upper_half(lead);
	rest = upper * (lead - log_upper) + ((x - upper) - 0.5) * lead + less * log_rest +
	       inverse * polynomial(inverse * inverse, series, 10);
	s = (struct pair){ upper * log_upper, rest };
	if (likely(x < 0x1p60)) { /* else it may be infinite */
		s = sum(s.hi, 0x1.acfe390c97d69p-2);
		s.lo += 0x1.3494bc9001442p-56 + rest;
	}
	return s;
}

/* 3/4 <= x < 8 */
static inline struct pair from_table(double x)
{
	double b = x - 2;

	return between_zeros(x - 1, b, x - (b + 2), x, 0);
}

/* lgamma(1 + x), 0 < x < 3/4 */
static inline struct pair from_next(double x)
{
	double b = x - 1, next = 1 + x;

	return between_zeros(x, b, x - (b + 1), next, x - (next - 1));
}

/* Where the absolute error of the logarithm is small enough: x < 32, and not tiny. */
double gamma_positive(double x)
{
	struct pair l = x >= 8 ? stirling(x) : x >= 0.75 ? from_table(x) : from_next(x);
	struct exponential e;
	long k;

	l = sum(l.hi, l.lo);
	e = exp_parts(l.hi, l.lo, &k);
	if (x < 0.75) {
		l = quotient((struct pair){ e.lead, e.tail }, (struct pair){ x, 0 });
		e = (struct exponential){ l.hi, l.lo };
	}
	return times_power(e.lead + e.tail, k);
}

double lgamma_positive(double x)
{
	struct logarithm l;
	struct pair p;
	double lead, rest, s;

	if (x >= 0.75) {
		if (x == 1 || x == 2)
			return 0;
		p = x >= 8 ? stirling(x) : from_table(x);
		return p.hi + p.lo;
	}
	p = from_next(x);
	l = log_reduced(x, 0);
	rest = log_parts(&l, &lead);
	s = p.hi - lead;
	/* lead is the larger, or near enough to it for that to be exact. */
	return s + ((p.hi - (s + lead)) + (p.lo - rest));
}
#endif
