/* parts.c: what a complex number is made of */
#ifndef T
#define SELF "../complex/parts.c"
#include <complex.h>
#include "../math/each_type.h"
#else

T F(creal)(_Complex T z)
{
	return __real__ z;
}

T F(cimag)(_Complex T z)
{
	return __imag__ z;
}

T F(cabs)(_Complex T z)
{
	return F(hypot)(__real__ z, __imag__ z);
}

T F(carg)(_Complex T z)
{
	return F(atan2)(__imag__ z, __real__ z);
}

_Complex T F(conj)(_Complex T z)
{
	return __builtin_complex(__real__ z, -__imag__ z);
}

/* Onto the Riemann sphere, which has one infinity. */
_Complex T F(cproj)(_Complex T z)
{
	if (isinf(__real__ z) || isinf(__imag__ z))
		return __builtin_complex((T)INFINITY, B(copysign)(0, __imag__ z));
	return z;
}

#endif
