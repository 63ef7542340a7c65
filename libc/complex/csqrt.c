/* csqrt.c: the complex square root.
 *
 * Of x + iy with x >= 0: t + i y/2t, where t = sqrt((x + |z|)/2); nothing cancels.  x < 0
 * has the parts exchanged.  Special values: C17 G.6.4.2. */
#ifndef T
#include <complex.h>
#define SELF "../complex/csqrt.c"
#include "../math/each_wide.h"

float _Complex csqrtf(float _Complex z)
{
	return csqrt(z);
}
#else

_Complex T F(csqrt)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, size, t, unit = 1;

	if (x == 0 && y == 0)
		return __builtin_complex((T)0, y);
	if (isinf(y))
		return __builtin_complex((T)INFINITY, y);
	if (isnan(x))
		return __builtin_complex(x, x);
	if (isinf(x)) {
		y = isnan(y) ? y : B(copysign)(0, y);
		if (signbit(x))
			return __builtin_complex(B(fabs)(y), B(copysign)(x, __imag__ z));
		return __builtin_complex(x, y);
	}
	if (isnan(y))
		return __builtin_complex(y, y);
	/* A power of 4 keeps the sum from overflow, and the magnitude from being subnormal. */
	size = B(fmax)(B(fabs)(x), B(fabs)(y));
	if (size > HUGEST / 4) {
		x /= 16, y /= 16, unit = 4;
	} else if (size < TINIEST / EPSILON / EPSILON) {
		x *= F(with_biased)(1, MAX_EXP - 1 + 2 * DIGITS);
		y *= F(with_biased)(1, MAX_EXP - 1 + 2 * DIGITS);
		unit = F(with_biased)(1, MAX_EXP - 1 - DIGITS);
	}
	t = F(sqrt)((B(fabs)(x) + F(hypot)(x, y)) / 2);
	if (x >= 0)
		return __builtin_complex(t * unit, y / (2 * t) * unit);
	return __builtin_complex(B(fabs)(y) / (2 * t) * unit, B(copysign)(t, y) * unit);
}

#endif
