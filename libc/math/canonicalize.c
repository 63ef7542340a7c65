/* canonicalize.c: a number in its canonical encoding, a quiet NaN for a signaling one (C23) */
#ifndef T
#define SELF "canonicalize.c"
#include "each_type.h"
#else

int F(canonicalize)(T *canonical, const T *x)
{
	*canonical = *x * 1;
	return 0;
}

#endif
