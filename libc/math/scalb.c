/* scalb.c: x * 2**n for an n that is a floating number (XSI, until 2004) */
#ifndef T
#define SELF "scalb.c"
#include "each_type.h"
#else

T F(scalb)(T x, T n)
{
	if (isunordered(x, n))
		return x + n;
	if (isinf(n))
		return n > 0 ? x * n : x / -n;
	if (F(rint)(n) != n)
		return (n - n) / (volatile T){ 0 };
	return F(scalbn)(x, n > 70000 ? 70000 : n < -70000 ? -70000 : (int)n);
}

#endif
