/* sincos.c: both at once (GNU), for one reduction of the angle. */
#ifndef T
#define SELF "sincos.c"
#include "each_wide.h"

HIDDEN void sin_cosf(float x, float *sine, float *cosine);

void sincosf(float x, float *sine, float *cosine)
{
	sin_cosf(x, sine, cosine);
}
#else

void F(sincos)(T x, T *sine, T *cosine)
{
	F(sin_cos)(x, sine, cosine);
}

#endif
