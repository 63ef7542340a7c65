/* bessel_double.c: J0, J1, Y0, Y1 in double.
 *
 * Up to 1/2 their series at 0, with its logarithm; up to 24.7 a polynomial on each piece, about
 * the double next to a zero where there is one, so that results are right up to it; from there
 * modulus and phase: J + iY = sqrt(2/(pi x)) modulus e**i(x - (order/2 + 1/4) pi + phase).
 * J. Harrison, "Fast and accurate Bessel function computation", ARITH 19 (2009); Abramowitz &
 * Stegun, Handbook of Mathematical Functions, 9.2.28-31.  The angle there is right to about 2**-70,
 * which the very next doubles to a zero exceed.  What is tiny, huge or no number is left to
 * bessel.c. */
#ifndef T
#define LONG_ONLY
#define SELF "bessel_double.c"
#include "each_wide.h"
#include "double.h"
#include "sine.h"
#include "bessel.h"
#include "bessel_table.h"

#define NEAR 0.5
#define FAR 24.74
#define TWO_OVER_PI 0.63661977236758134308

static const struct pair two_over_pi = { TWO_OVER_PI, -0x1.6b01ec5417056p-55 };

/* Products with the slope are exact: both are multiples of 2**-26. */
static double in_piece(const struct piece *pieces, double x)
{
	long quarter = (long)(bits_of(x) >> 50) - (long)(bits_of(NEAR) >> 50);
	const struct piece *p = pieces + (x < 4 ? quarter : (long)(x * (2 * TWO_OVER_PI) + 7.5));
	const double *c = p->c;
	double t = x - p->centre, upper = t + 0x1.8p26 - 0x1.8p26;
	double s = t * t, u = s * s;
	double curve = ((c[2] + t * c[3]) + s * (c[4] + t * c[5])) +
		       u * (((c[6] + t * c[7]) + s * (c[8] + t * c[9])) +
			    u * ((c[10] + t * c[11]) + s * (c[12] + t * c[13])));

	return (p->value + upper * p->slope) +
	       ((t - upper) * p->slope + (c[0] + t * c[1] + s * curve));
}

/* x >= FAR: J, or Y, which is a quarter turn behind. */
static double far(double x, int order, int quarter, double first, const double *phase,
		  const double *modulus)
{
	struct pair u = quotient((struct pair){ 1, 0 }, (struct pair){ x, 0 });
	struct pair angle, shift, size, wave;
	double z = u.hi * u.hi, upper;
	int turns = quarter_turns(x, &angle) - order + quarter;

	shift = (struct pair){ 0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55 };
	if (angle.hi > 0)
		shift = pair_neg(shift);
	else
		turns--;
	angle = pair_add(angle, shift);
	shift = product(first, u.hi);
	shift.lo += first * u.lo + u.hi * z * polynomial(z, phase, 7);
	angle = pair_add(angle, shift);
	wave = turns & 1 ? cosine_parts(angle) : sine_parts(angle);
	size = pair_mul(u, two_over_pi);
	size = exact_sqrt(size.hi, size.lo);
	size.lo += (size.hi + size.lo) * z * polynomial(z, modulus, 7);
	upper = upper_half(wave.hi);
	x = size.hi * upper +
	    (size.hi * ((wave.hi - upper) + wave.lo) + size.lo * (wave.hi + wave.lo));
	return turns & 2 ? -x : x;
}

double j0(double x)
{
	double size = __builtin_fabs(x), z;

	if (isless(size, NEAR)) {
		z = x * x;
		return unlikely(size < 0x1p-30) ? 1 - size * size / 4 : 1 + z * polynomial(z, j0_series, 6);
	}
	if (likely(isless(size, FAR)))
		return in_piece(j0_pieces, size);
	return isless(size, 0x1p400) ? far(size, 0, 1, -0.125, phase0, modulus0) : bessel_j(0, x);
}

double j1(double x)
{
	double size = __builtin_fabs(x), z, r;

	if (isless(size, NEAR)) {
		if (unlikely(size < 0x1p-30))
			return bessel_j(1, x);
		z = x * x;
		return x / 2 + x * (z * polynomial(z, j1_series, 6));
	}
	if (unlikely(!isless(size, 0x1p400)))
		return bessel_j(1, x);
	r = size < FAR ? in_piece(j1_pieces, size) : far(size, 1, 1, 0.375, phase1, modulus1);
	return x < 0 ? -r : r;
}

/* log x times a factor, of which the upper part has 26 bits. */
static inline struct pair times_log(double x, double upper, double rest)
{
	struct logarithm l = log_reduced(x, 0);
	double lead, log_rest = log_parts(&l, &lead), lead_upper = upper_half(lead);

	return (struct pair){ lead_upper * upper, (lead - lead_upper) * upper + lead * rest +
							  log_rest * (upper + rest) };
}

#define UPPER 0x1.45f306p-1 /* of 2/pi, and the rest */
#define REST 0x1.b9391054a7f0ap-26

double y0(double x)
{
	double z = x * x;
	struct pair p;

	if (unlikely(!isgreater(x, 0x1p-60) || !isless(x, 0x1p400)))
		return bessel_y(0, x);
	if (x < NEAR) {
		p = times_log(x, UPPER, REST + TWO_OVER_PI * (z * polynomial(z, j0_series, 6)));
		return p.hi + (p.lo + polynomial(z, y0_series, 7));
	}
	return likely(x < FAR) ? in_piece(y0_pieces, x) : far(x, 0, 0, -0.125, phase0, modulus0);
}

double y1(double x)
{
	double z = x * x;
	struct pair p, q;

	if (unlikely(!isgreater(x, 0x1p-60) || !isless(x, 0x1p400)))
		return bessel_y(1, x);
	if (x < NEAR) {
		q = quotient(two_over_pi, (struct pair){ x, 0 });
		p = times_log(x, UPPER / 2, REST / 2 + TWO_OVER_PI * (z * polynomial(z, j1_series, 6)));
		return -q.hi + ((p.hi + (p.lo + polynomial(z, y1_series, 7))) * x - q.lo);
	}
	return likely(x < FAR) ? in_piece(y1_pieces, x) : far(x, 1, 0, 0.375, phase1, modulus1);
}
#endif
