/* sincos.c: both at once (GNU), for one reduction of the angle. */
#ifndef T
#define SELF "sincos.c"
#include "each_wide.h"

void sincosf(float x, float *sine, float *cosine)
{
	*sine = sinf(x);
	*cosine = cosf(x);
}
#else

void F(sincos)(T x, T *sine, T *cosine)
{
	F(sin_cos)(x, sine, cosine);
}

#endif
