/* casin.c: the inverses of complex sine, cosine, and of their hyperbolic twins.
 *
 * W. Kahan, "Branch cuts for complex elementary functions, or much ado about nothing's sign
 * bit" (1987): by the square roots of 1 - z and 1 + z, which have real parts >= 0 and
 * imaginary parts of opposite sign, so that no sum below cancels.  Numbers so large that 1 is
 * nothing beside them, and infinities, go by the logarithm.  Special values: C17 G.6.1,
 * G.6.2.1-2. */
#ifndef T
#include <complex.h>
#define SELF "../complex/casin.c"
#include "../math/each_wide.h"

float _Complex casinf(float _Complex z)
{
	return casin(z);
}

float _Complex cacosf(float _Complex z)
{
	return cacos(z);
}

float _Complex casinhf(float _Complex z)
{
	return casinh(z);
}

float _Complex cacoshf(float _Complex z)
{
	return cacosh(z);
}
#else

/* 1 - z and 1 + z, or that z is too large for this. */
static bool F(roots)(T x, T y, _Complex T *less, _Complex T *more)
{
	if (!(B(fabs)(x) < 1 / EPSILON && B(fabs)(y) < 1 / EPSILON))
		return false;
	*less = F(csqrt)(__builtin_complex(1 - x, -y));
	*more = F(csqrt)(__builtin_complex(1 + x, y));
	return true;
}

/* log |2 z| of a large one, maybe infinite or with a NaN. */
static T F(log_twice_size)(T x, T y)
{
	const struct F(pair) ln2 = { 0x1.62e42fefa39fp-1L,
				     -8.78318343240526578874146121703272447458793e-17L };
	struct F(pair) l;

	x = B(fabs)(x), y = B(fabs)(y);
	if (isinf(x) || isinf(y))
		return (T)INFINITY;
	if (isunordered(x, y))
		return x + y;
	l = F(pair_add)(x > y ? F(log_size)(x, y) : F(log_size)(y, x), ln2);
	return l.hi + l.lo;
}

_Complex T F(casin)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, angle, size;
	_Complex T less, more;

	if (F(roots)(x, y, &less, &more)) {
		angle = F(atan2)(x, __real__ less * __real__ more - __imag__ less * __imag__ more);
		size = F(asinh)(__real__ less * __imag__ more - __imag__ less * __real__ more);
		return __builtin_complex(angle, size);
	}
	if (x == 0 && isnan(y))
		return z;
	return __builtin_complex(F(atan2)(x, B(fabs)(y)),
				 B(copysign)(F(log_twice_size)(x, y), y));
}

_Complex T F(cacos)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, angle, size;
	_Complex T less, more;

	if (F(roots)(x, y, &less, &more)) {
		angle = 2 * F(atan2)(__real__ less, __real__ more);
		size = F(asinh)(__real__ more * __imag__ less - __imag__ more * __real__ less);
		return __builtin_complex(angle, size);
	}
	if (x == 0 && isnan(y))
		return __builtin_complex(F(acos)(0), y);
	return __builtin_complex(F(atan2)(B(fabs)(y), x),
				 B(copysign)(F(log_twice_size)(x, y), signbit(y) ? 1 : -1));
}

/* -i asin(iz) */
_Complex T F(casinh)(_Complex T z)
{
	_Complex T w = F(casin)(__builtin_complex(-__imag__ z, __real__ z));

	return __builtin_complex(__imag__ w, -__real__ w);
}

/* i or -i times acos z, that which has a real part >= 0. */
_Complex T F(cacosh)(_Complex T z)
{
	_Complex T w = F(cacos)(z);
	T x = __real__ w, y = __imag__ w;

	if (__real__ z == 0 && isnan(__imag__ z)) /* C17 G.6.2.1: the sign of pi/2 is open */
		return __builtin_complex(y, x);
	return __builtin_complex(B(fabs)(y), B(copysign)(x, __imag__ z));
}

#endif
