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
	struct F(pair) rest, s, c;
	T swap;
	int turns;

	if (!isfinite(x) || B(fabs)(x) < EPSILON / 2) {
		*sine = isfinite(x) ? F(same)(x) : x - x;
		*cosine = isfinite(x) ? 1 : x - x;
		return;
	}
	turns = F(quarter_turns)(x, &rest);
	s = F(sin_pair)(rest);
	c = F(cos_pair)(rest);
	*sine = s.hi + s.lo;
	*cosine = c.hi + c.lo;
	if (turns & 1) {
		swap = *sine;
		*sine = *cosine;
		*cosine = -swap;
	}
	if (turns & 2) {
		*sine = -*sine;
		*cosine = -*cosine;
	}
}

#endif
