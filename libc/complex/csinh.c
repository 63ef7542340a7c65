/* csinh.c: complex hyperbolic and trigonometric functions.
 *
 * sinh(x + iy) = sinh x cos y + i cosh x sin y, cosh(x + iy) = cosh x cos y + i sinh x sin y,
 * each part a product, so nothing cancels.  The trigonometric ones are the same turned:
 * sin z = -i sinh iz, cos z = cosh iz, tan z = -i tanh iz.  Special values: C17 G.6.2.4-6. */
#ifndef T
#include <complex.h>
#define SELF "../complex/csinh.c"
#include "../math/each_wide.h"

float _Complex csinhf(float _Complex z)
{
	return csinh(z);
}

float _Complex ccoshf(float _Complex z)
{
	return ccosh(z);
}

float _Complex ctanhf(float _Complex z)
{
	return ctanh(z);
}

float _Complex csinf(float _Complex z)
{
	return csin(z);
}

float _Complex ccosf(float _Complex z)
{
	return ccos(z);
}

float _Complex ctanf(float _Complex z)
{
	return ctan(z);
}
#else

HIDDEN _Complex T F(exp_turned)(T x, T c, T s, int down);

/* Beyond this sinh and cosh are e**|x|/2, as good as exactly. */
#define LARGE ((T)0.35 * (DIGITS + 8))

/* x times the cosine or sine c, where an infinite x does not mind that it is inexact, and a
 * zero x not that there is none. */
static T F(times)(T x, T c)
{
	if (x == 0 && isnan(c))
		return x;
	return x * c;
}

/* For an infinite y sine and cosine are invalid; a NaN is passed on quietly. */
static void F(turn)(T y, T *s, T *c)
{
	*s = *c = y - y;
	if (isfinite(y))
		F(sin_cos)(y, s, c);
}

_Complex T F(csinh)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, s, c;

	if (y == 0) /* the zero's sign even next to a NaN */
		return __builtin_complex(F(sinh)(x), y);
	if (isnan(x))
		return __builtin_complex(x, x + y);
	F(turn)(y, &s, &c);
	if (isfinite(x) && isfinite(y) && B(fabs)(x) > LARGE)
		return F(exp_turned)(B(fabs)(x), B(copysign)(1, x) * c, s, 1);
	if (isinf(x) && isnan(s))
		return __builtin_complex(x, s);
	return __builtin_complex(F(times)(F(sinh)(x), c), F(cosh)(x) * s);
}

_Complex T F(ccosh)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, s, c;

	if (y == 0)
		return __builtin_complex(F(cosh)(x), isnan(x) ? y : B(copysign)(0, x) * y);
	if (isnan(x))
		return __builtin_complex(x, x + y);
	F(turn)(y, &s, &c);
	if (isfinite(x) && isfinite(y) && B(fabs)(x) > LARGE)
		return F(exp_turned)(B(fabs)(x), c, B(copysign)(1, x) * s, 1);
	if (isinf(x) && isnan(s))
		return __builtin_complex(B(fabs)(x), s);
	return __builtin_complex(F(cosh)(x) * c, F(times)(F(sinh)(x), s));
}

/* W. Kahan, "Branch cuts for complex elementary functions, or much ado about nothing's sign
 * bit" (1987): with t = tan y, b = 1 + t*t, s = sinh x, r = sqrt(1 + s*s),
 * tanh z = (b r s + i t) / (1 + b s s). */
_Complex T F(ctanh)(_Complex T z)
{
	T x = __real__ z, y = __imag__ z, s, c, t, b, denominator;

	if (isnan(x))
		return __builtin_complex(x, y == 0 ? y : x);
	if (isinf(x)) {
		if (!isfinite(y))
			return __builtin_complex(B(copysign)(1, x), B(copysign)(0, y));
		F(sin_cos)(y, &s, &c);
		return __builtin_complex(B(copysign)(1, x), B(copysign)(0, s * c));
	}
	if (!isfinite(y))
		return __builtin_complex(x == 0 ? x : y - y, y - y);
	if (B(fabs)(x) > LARGE) { /* e**-2x is nothing beside 1 */
		F(sin_cos)(y, &s, &c);
		t = F(exp)(-B(fabs)(x));
		return __builtin_complex(B(copysign)(1, x), 4 * s * c * t * t);
	}
	t = F(tan)(y);
	b = 1 + t * t;
	s = F(sinh)(x);
	denominator = 1 + b * s * s;
	return __builtin_complex(b * F(sqrt)(1 + s * s) * s / denominator, t / denominator);
}

_Complex T F(csin)(_Complex T z)
{
	_Complex T w = F(csinh)(__builtin_complex(-__imag__ z, __real__ z));

	return __builtin_complex(__imag__ w, -__real__ w);
}

_Complex T F(ccos)(_Complex T z)
{
	return F(ccosh)(__builtin_complex(-__imag__ z, __real__ z));
}

_Complex T F(ctan)(_Complex T z)
{
	_Complex T w = F(ctanh)(__builtin_complex(-__imag__ z, __real__ z));

	return __builtin_complex(__imag__ w, -__real__ w);
}

#undef LARGE
#endif
