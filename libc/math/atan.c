/* atan.c: the inverses of the trigonometric functions.
 *
 * In long double all go by the angle of a point (angle_pair.c).  In double: the arc tangent
 * by the same table of angles, of which the nearest is taken off; the arc sine by a polynomial
 * to 1/2, and from there by that of half the complement, asin x = pi/2 - 2 asin sqrt((1-x)/2).
 * W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), chapters 10 and
 * 11; the polynomials are by tools/math-polynomials.sollya. */
#ifndef T
#define SELF "atan.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

#define HALF_PI 0x1.921fb54442d18p+0
#define HALF_PI_LO 0x1.1a62633145c07p-54

/* (asin x - x) / x**3 in x*x, |x| <= 1/2 */
static inline double asin_rest(double z)
{
	double z2 = z * z, z4 = z2 * z2;

	return ((0x1.5555555555556p-3 + z * 0x1.3333333332db7p-4) +
		z2 * (0x1.6db6db6e463ccp-5 + z * 0x1.f1c71c13151f8p-6)) +
	       z4 * (((0x1.6e8bb3498c5fep-6 + z * 0x1.1c4d14b300428p-6) +
		      z2 * (0x1.c9d2b04434e5dp-7 + z * 0x1.7803edb2cf28fp-7)) +
		     z4 * (((0x1.531aec573a389p-7 + z * 0x1.5e93a52c30b85p-8) +
			    z2 * (0x1.21ceee14c2fa3p-6 + z * -0x1.f518ffdcb5ff6p-7)) +
			   z4 * 0x1.dc0281fdc4f25p-6));
}

/* Of what is not below 1. */
static double beyond(double x, double at_one)
{
	if (isnan(x))
		return x + x;
	return __builtin_fabs(x) == 1 ? at_one : (x - x) / (volatile double){ 0 };
}

INLINE double asin_any(double x)
{
	double size = __builtin_fabs(x), z, r;
	struct pair s;

	if (isless(size, 0.5)) {
		if (unlikely(size < 0x1p-27))
			return same(x);
		z = x * x;
		return x + x * (z * asin_rest(z));
	}
	if (unlikely(!isless(size, 1)))
		return beyond(x, __builtin_copysign(HALF_PI, x) + (volatile double){ x } * 0x1p-60);
	z = (1 - size) / 2;
	s = exact_sqrt(z, 0);
	r = (s.hi + s.lo) * (z * asin_rest(z));
	/* pi/4 - s.hi is exact */
	r = HALF_PI / 2 + ((HALF_PI / 2 - 2 * s.hi) + (HALF_PI_LO - 2 * (s.lo + r)));
	return __builtin_copysign(r, x);
}

BOTH(double, asin)

INLINE double acos_any(double x)
{
	double size = __builtin_fabs(x), z, r;
	struct pair s;

	if (isless(size, 0.5)) {
		if (unlikely(size < 0x1p-60))
			return HALF_PI + (volatile double){ HALF_PI_LO };
		z = x * x;
		return HALF_PI - (x - (HALF_PI_LO - x * (z * asin_rest(z))));
	}
	if (unlikely(!isless(size, 1)))
		return beyond(x, isgreater(x, 0) ? 0 : 2 * HALF_PI + (volatile double){ x } * 0x1p-60);
	z = (1 - size) / 2;
	s = exact_sqrt(z, 0);
	r = s.lo + (s.hi + s.lo) * (z * asin_rest(z));
	if (x > 0)
		return 2 * (s.hi + r);
	return 2 * (HALF_PI - (s.hi + (r - HALF_PI_LO)));
}

BOTH(double, acos)

/* (atan t - t) / t in t*t, |t| <= 1/8 */
static inline double atan_rest(double z)
{
	double z2 = z * z;

	return z * ((-0x1.5555555555555p-2 + z * 0x1.99999999993f4p-3) +
		    z2 * ((-0x1.24924923b18bfp-3 + z * 0x1.c71c6fd4465a6p-4) +
			  z2 * ((-0x1.745bf83ea65d4p-4 + z * 0x1.3aba6acdba821p-4) +
				z2 * -0x1.02c3ba39838a7p-4)));
}

/* The same for |t| <= 1/63. */
static inline double atan_short(double z)
{
	return z * ((-1.0 / 3 + z * (1.0 / 5)) + z * z * (-1.0 / 7 + z * (1.0 / 9)));
}

INLINE double atan_any(double x)
{
	double size = __builtin_fabs(x), c, t, r;
	struct pair s;
	int i;

	if (isless(size, 0.125)) {
		if (unlikely(size < 0x1p-27))
			return same(x);
		return x + x * atan_rest(x * x);
	}
	if (islessequal(size, 1)) {
		i = (int)(size * 32 + 0.5);
		c = i * 0x1p-5;
		t = (size - c) / (1 + size * c);
		s = angles[i];
		r = s.hi + (s.lo + (t + t * atan_short(t * t)));
	} else {
		if (unlikely(!isless(size, 0x1p56)))
			return isnan(x) ? x + x : __builtin_copysign(HALF_PI + (volatile double){ HALF_PI_LO }, x);
		i = (int)(32 / (float)size + 0.5f);
		c = i * 0x1p-5;
		t = (1 - size * c) / (size + c);
		s = quick(HALF_PI, -angles[i].hi);
		r = s.hi + (s.lo + (HALF_PI_LO - angles[i].lo) - (t + t * atan_short(t * t)));
	}
	return __builtin_copysign(r, x);
}

BOTH(double, atan)

/* What atan2 says of a point on an axis, an infinite one, or one whose angle is so near to
 * an axis that products below would not be exact. */
static double atan2_special(double y, double x)
{
	double angle;

	if (isunordered(x, y))
		return x + y;
	if (isinf(x) && isinf(y)) /* on a diagonal */
		y = __builtin_copysign(1, y), x = __builtin_copysign(1, x);
	if (y == 0 || (isinf(x) && !isinf(y)))
		angle = signbit(x) ? 2 * HALF_PI + (volatile double){ 2 * HALF_PI_LO } : 0;
	else if (x == 0 || isinf(y))
		angle = HALF_PI + (volatile double){ HALF_PI_LO };
	else {
		struct pair a;
		int e, f;

		x = frexp(x, &e);
		y = frexp(y, &f);
		if (f - e > 57)
			return atan2_special(y, 0);
		if (f - e < -106)
			return x > 0 ? same(scalbn(y / x, f - e)) : atan2_special(0 * y, x);
		y = scalbn(y, f - e);
		a = angle_pair((struct pair){ __builtin_fabs(y), 0 },
			       (struct pair){ __builtin_fabs(x), 0 });
		if (x < 0)
			a = pair_add((struct pair){ 2 * HALF_PI, 2 * HALF_PI_LO }, pair_neg(a));
		angle = a.hi + a.lo;
	}
	return __builtin_copysign(angle, y);
}

double atan2(double y, double x)
{
	double a = __builtin_fabs(y), b = __builtin_fabs(x), q, c, t, upper, tail;
	bool steep = isgreater(a, b);
	struct pair s;
	int i;

	if (steep)
		q = a, a = b, b = q;
	/* From here on a/b is the tangent, at most 1. */
	if (unlikely(!(isless(b, 0x1p900) && isgreater(a, 0x1p-800) && a > b * 0x1p-40)))
		return atan2_special(y, x);
	q = a / b;
	if (q < 0.125) {
		struct pair p;
		double q_upper = upper_half(q);

		upper = upper_half(b);
		p = (struct pair){ q_upper * upper, q_upper * (b - upper) + (q - q_upper) * b };
		s = (struct pair){ q, q * atan_rest(q * q) + ((a - p.hi) - p.lo) / b };
	} else {
		i = (int)(q * 32 + 0.5);
		c = i * 0x1p-5;
		upper = upper_half(b);
		t = ((a - c * upper) - c * (b - upper)) / (b + c * a);
		s = (struct pair){ angles[i].hi, angles[i].lo + (t + t * atan_short(t * t)) };
	}
	tail = s.lo;
	if (steep || signbit(x)) {
		/* pi/2 - s, and then pi - that; or pi - s; or pi/2 + s */
		double sign = steep && signbit(x) ? 1 : -1, turns = steep ? 1 : 2;

		s = quick(turns * HALF_PI, sign * s.hi);
		tail = s.lo + (turns * HALF_PI_LO + sign * tail);
	}
	return __builtin_copysign(s.hi + tail, y);
}

/* For float, the polynomials right to 2**-32: (asin x - x) / x**3 in x*x, |x| <= 1/2 */
static inline double asin_single(double x, double z)
{
	double z2 = z * z;

	return x + x * z * ((0x1.5555555ceb05dp-3 + z * 0x1.33331cbc57699p-4) +
			    z2 * ((0x1.6dc1b39a25e7ap-5 + z * 0x1.efd3abfb2d8fp-6) +
				  z2 * ((0x1.83a787ba02be7p-6 + z * 0x1.54c954ac34833p-7) +
					z2 * 0x1.ff523d0c74b3p-6)));
}

/* and (atan x - x) / x**3, |x| <= 1 */
static inline double atan_single(double x)
{
	double z = x * x, z2 = z * z, z4 = z2 * z2;

	return x + x * z * (((-0x1.555555350ab09p-2 + z * 0x1.99996345653a4p-3) +
			     z2 * (-0x1.248ab8b4fb8eap-3 + z * 0x1.c6495136e1471p-4)) +
			    z4 * (((-0x1.6e69f05c95dp-4 + z * 0x1.21a64665ad47fp-4) +
				   z2 * (-0x1.968d828a2897p-5 + z * 0x1.b9bbfdc7397c5p-6)) +
				  z4 * (-0x1.37104d263d6a5p-7 + z * 0x1.9a73a3a9a699cp-10)));
}

INLINE float atanf_any(float x)
{
	double size = __builtin_fabsf(x), r;

	if (unlikely(!isgreater(size, 0x1p-12)) || unlikely(!isless(size, 0x1p26)))
		return float_same(x, atan(x));
	r = size > 1 ? HALF_PI - atan_single(1 / size) : atan_single(size);
	return __builtin_copysign(r, x);
}

BOTH(float, atanf)

float atan2f(float y, float x)
{
	double a = __builtin_fabsf(y), b = __builtin_fabsf(x), angle;

	/* No subnormal result, nor one that is exact. */
	if (likely(isless(a, 0x1p60) && isless(b, 0x1p60) && a > 0x1p-60 && b > 0x1p-60)) {
		angle = a > b ? HALF_PI - atan_single(b / a) : atan_single(a / b);
		if (x < 0)
			angle = 2 * HALF_PI - angle;
		return __builtin_copysign(angle, y);
	}
	angle = atan2(y, x);
	if (isless(__builtin_fabs(angle), FLT_MIN) && y != 0)
		evaluatef(FLT_MIN * (float)angle);
	return (float)angle;
}

float asinf(float x)
{
	double size = __builtin_fabsf(x), z, r;

	if (isless(size, 0.5)) {
		if (unlikely(size < 0x1p-12))
			return float_same(x, asin(x));
		return asin_single(x, (double)x * x);
	}
	if (unlikely(!isless(size, 1)))
		return asin(x);
	z = 0.5 - 0.5 * size;
	r = HALF_PI - 2 * asin_single(__builtin_sqrt(z), z);
	return __builtin_copysign(r, x);
}

float acosf(float x)
{
	double size = __builtin_fabsf(x), z, r;

	if (isless(size, 0.5))
		return HALF_PI - asin_single(x, (double)x * x);
	if (unlikely(!isless(size, 1)))
		return acos(x);
	z = 0.5 - 0.5 * size;
	r = 2 * asin_single(__builtin_sqrt(z), z);
	return x < 0 ? 2 * HALF_PI - r : r;
}
#else

static const struct F(pair) F(half_pi) = { 0x1.921fb54442d2p+0L,
					   -1.71512449944288280581650737233156244708951e-15L };
static const struct F(pair) F(pi) = { 0x1.921fb54442d2p+1L,
				      -3.43024899888576561163301474466312489417903e-15L };

static T F(right_angle)(T sign)
{
	volatile T lo = F(half_pi).lo;

	return signbit(sign) ? -F(half_pi).hi - lo : F(half_pi).hi + lo;
}

static T F(straight_angle)(T sign)
{
	return 2 * F(right_angle)(sign);
}

T F(atan)(T x)
{
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (B(fabs)(x) < EPSILON / 2)
		return F(same)(x);
	if (B(fabs)(x) > 4 / EPSILON)
		return F(right_angle)(x);
	angle = F(angle_pair)((struct F(pair)){ B(fabs)(x), 0 }, (struct F(pair)){ 1, 0 });
	return B(copysign)(angle.hi + angle.lo, x);
}

static T F(on_axis)(T y, T x)
{
	return signbit(x) ? F(straight_angle)(y) : B(copysign)(0, y);
}

T F(atan2)(T y, T x)
{
	int e, f;
	struct F(pair) angle;

	if (isunordered(x, y))
		return x + y;
	if (isinf(x) && isinf(y)) /* on a diagonal */
		y = B(copysign)(1, y), x = B(copysign)(1, x);
	if (x == 0 || isinf(y))
		return y == 0 ? F(on_axis)(y, x) : F(right_angle)(y);
	if (y == 0 || isinf(x))
		return F(on_axis)(y, x);
	x = F(frexp)(x, &e);
	y = F(frexp)(y, &f);
	if (f - e > DIGITS + 4)
		return F(right_angle)(y);
	if (f - e < -2 * DIGITS)
		return x > 0 ? F(same)(F(scalbn)(y / x, f - e)) : F(straight_angle)(y);
	y = F(scalbn)(y, f - e);
	angle = F(angle_pair)((struct F(pair)){ B(fabs)(y), 0 }, (struct F(pair)){ B(fabs)(x), 0 });
	if (x < 0)
		angle = F(pair_add)(F(pi), F(pair_neg)(angle));
	return B(copysign)(angle.hi + angle.lo, y);
}

/* sqrt(1 - x*x) */
static struct F(pair) F(other_leg)(T x)
{
	return F(pair_sqrt)(F(pair_mul)(F(sum)(1, x), F(sum)(1, -x)));
}

T F(asin)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (size > 1)
		return (x - x) / (volatile T){ 0 };
	if (size < EPSILON / 2)
		return F(same)(x);
	angle = F(angle_pair)((struct F(pair)){ size, 0 }, F(other_leg)(x));
	return B(copysign)(angle.hi + angle.lo, x);
}

T F(acos)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (size > 1)
		return (x - x) / (volatile T){ 0 };
	if (size == 1)
		return x > 0 ? 0 : F(straight_angle)(1);
	if (size < EPSILON / 8)
		return F(right_angle)(1) - x;
	angle = F(angle_pair)(F(other_leg)(x), (struct F(pair)){ size, 0 });
	if (x < 0)
		angle = F(pair_add)(F(pi), F(pair_neg)(angle));
	return angle.hi + angle.lo;
}

#endif
