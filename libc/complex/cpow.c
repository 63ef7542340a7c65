/* cpow.c: x**y = e**(y log x), all of it in pairs, so that the size of the exponent does not
 * cost digits.  C17 G.6.4.1 asks for no special values but what the formula gives. */
#ifndef T
#include <complex.h>
#define SELF "../complex/cpow.c"
#include "../math/each_wide.h"

float _Complex cpowf(float _Complex x, float _Complex y)
{
	return cpow(x, y);
}
#else

static bool F(both_finite)(_Complex T z)
{
	return isfinite(__real__ z) && isfinite(__imag__ z);
}

/* log x of a finite number that is not 0. */
static void F(clog_pair)(_Complex T z, struct F(pair) *size, struct F(pair) *angle)
{
	const struct F(pair) pi = { 0x1.921fb54442d2p+1L,
				    -3.43024899888576561163301474466312489417903e-15L };
	T x = B(fabs)(__real__ z), y = B(fabs)(__imag__ z);
	int e;

	*size = x > y ? F(log_size)(x, y) : F(log_size)(y, x);
	/* A part that is nothing beside the other does not matter, but must not be one that
	 * products of pairs cannot have. */
	F(frexp)(B(fmax)(x, y), &e);
	x = F(scalbn)(x, -e), y = F(scalbn)(y, -e);
	*angle = y == 0 ? (struct F(pair)){ 0, 0 } :
			  F(angle_pair)((struct F(pair)){ y, 0 }, (struct F(pair)){ x, 0 });
	if (signbit(__real__ z))
		*angle = F(pair_add)(pi, F(pair_neg)(*angle));
	if (signbit(__imag__ z))
		*angle = F(pair_neg)(*angle);
}

_Complex T F(cpow)(_Complex T x, _Complex T y)
{
	const T limit = 2 * MAX_EXP;
	T a = __real__ y, b = __imag__ y, swap;
	struct F(pair) size, angle, re, im, s, c;
	int turns, exponent;

	if (y == 0)
		return 1;
	if (!F(both_finite)(x) || !F(both_finite)(y) || x == 0)
		return F(cexp)(y * F(clog)(x));
	F(clog_pair)(x, &size, &angle);
	if (!(B(fabs)(a) < 1 / EPSILON && B(fabs)(b) < 1 / EPSILON))
		return F(cexp)(y * F(clog)(x));
	re = F(pair_add)(F(pair_mul)(size, (struct F(pair)){ a, 0 }),
			 F(pair_mul)(angle, (struct F(pair)){ -b, 0 }));
	im = F(pair_add)(F(pair_mul)(angle, (struct F(pair)){ a, 0 }),
			 F(pair_mul)(size, (struct F(pair)){ b, 0 }));
	if (!(B(fabs)(re.hi) < limit))
		re = (struct F(pair)){ B(copysign)(limit, re.hi), 0 };
	turns = F(quarter_turns)(im.hi, &c);
	c = F(pair_add)(c, (struct F(pair)){ im.lo, 0 });
	s = F(sin_pair)(c);
	c = F(cos_pair)(c);
	re = F(exp_pair)(re.hi, re.lo, &exponent);
	s = F(pair_mul)(s, re);
	c = F(pair_mul)(c, re);
	a = F(raise)(c.hi + c.lo, exponent);
	b = F(raise)(s.hi + s.lo, exponent);
	if (turns & 1)
		swap = a, a = -b, b = swap;
	return turns & 2 ? __builtin_complex(-a, -b) : __builtin_complex(a, b);
}

#endif
