/* cexp.c: e**(x + iy) = e**x (cos y + i sin y).  Special values: C17 G.6.3.1. */
#ifndef T
#include <complex.h>
#define SELF "../complex/cexp.c"
#include "../math/each_wide.h"

float _Complex cexpf(float _Complex z)
{
	return cexp(z);
}
#else

/* e**x (c + is) / 2**down for a finite x, where e**x alone may be out of range. */
_Complex T F(exp_turned)(T x, T c, T s, int down)
{
	const T limit = (T)0.7 * (2 * MAX_EXP);
	int exponent;
	struct F(pair) e;

	x = B(fabs)(x) < limit ? x : B(copysign)(limit, x);
	e = F(exp_pair)(x, 0, &exponent);
	exponent -= down;
	return __builtin_complex(F(raise)(e.hi * c + e.lo * c, exponent),
				 F(raise)(e.hi * s + e.lo * s, exponent));
}

_Complex T F(cexp)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, c, s;

	if (y == 0)
		return __builtin_complex(F(exp)(x), y);
	if (!isfinite(y) && isinf(x)) {
		if (x < 0)
			return __builtin_complex((T)0, B(copysign)(0, y));
		return __builtin_complex(x, y - y);
	}
	if (isnan(x) || !isfinite(y))
		return __builtin_complex(x + (y - y), x + (y - y));
	F(sin_cos)(y, &s, &c);
	if (isinf(x)) {
		x = F(exp)(x);
		return __builtin_complex(B(copysign)(x, c), B(copysign)(x, s));
	}
	return F(exp_turned)(x, c, s, 0);
}

#endif
