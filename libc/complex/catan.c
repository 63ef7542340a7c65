/* catan.c: the inverse of the complex hyperbolic tangent and of the tangent.
 *
 * W. Kahan, "Branch cuts for complex elementary functions, or much ado about nothing's sign
 * bit" (1987): for x >= 0, with d = (1-x)**2 + y*y,
 * atanh(x + iy) = log1p(4x/d)/4 + i arg((1-x)(1+x) - y*y + 2iy)/2.  Special values:
 * C17 G.6.2.3. */
#ifndef T
#include <complex.h>
#define SELF "../complex/catan.c"
#include "../math/each_wide.h"

float _Complex catanhf(float _Complex z)
{
	return catanh(z);
}

float _Complex catanf(float _Complex z)
{
	return catan(z);
}
#else

/* x / (x*x + y*y), the real part of 1/z, where the squares may overflow. */
static T F(inverse)(T x, T y)
{
	T less = B(fmin)(x, y), more = B(fmax)(x, y), q;

	if (isinf(more))
		return 0;
	q = less / more;
	return (x > y ? 1 : q) / (more + less * q);
}

_Complex T F(catanh)(_Complex T z)
{
	T x = B(fabs)(__real__ z), y = B(fabs)(__imag__ z), re, im;

	if (isnan(x) || (isnan(y) && isfinite(x))) {
		if (isinf(y))
			re = 0, im = (T)1.570796326794896619231321691639751442L;
		else
			re = x == 0 ? x : x + y, im = y == 0 && isnan(x) ? x : x + y;
	} else if (x > 1 / EPSILON || y > 1 / EPSILON) {
		re = F(inverse)(x, isnan(y) ? 0 : y);
		im = isnan(y) ? y : (T)1.570796326794896619231321691639751442L;
	} else if (x == 1 && y < EPSILON) { /* log(4/(y*y))/4, at 0 a pole */
		re = ((T)0.693147180559945309417232121458176568L - F(log)(y)) / 2;
		im = y == 0 ? 0 : F(atan2)(2, -y) / 2;
	} else {
		T square = y < TINIEST / EPSILON ? 0 : y * y;

		re = F(log1p)(4 * x / ((1 - x) * (1 - x) + square)) / 4;
		im = F(atan2)(2 * y, (1 - x) * (1 + x) - square) / 2;
	}
	return __builtin_complex(B(copysign)(re, __real__ z), B(copysign)(im, __imag__ z));
}

_Complex T F(catan)(_Complex T z)
{
	_Complex T w = F(catanh)(__builtin_complex(-__imag__ z, __real__ z));

	return __builtin_complex(__imag__ w, -__real__ w);
}

#endif
