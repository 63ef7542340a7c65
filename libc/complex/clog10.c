/* clog10.c: the complex decimal logarithm (GNU) */
#ifndef T
#include <complex.h>
#define SELF "../complex/clog10.c"
#include "../math/each_wide.h"

float _Complex clog10f(float _Complex z)
{
	return clog10(z);
}
#else

_Complex T F(clog10)(_Complex T z)
{
	_Complex T l = F(clog)(z);
	const T log10_e = 0.434294481903251827651128918916605082294L;

	return __builtin_complex(__real__ l * log10_e, __imag__ l * log10_e);
}

#endif
