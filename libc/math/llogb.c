/* llogb.c: the exponent as a long (C23) */
#ifndef T
#define SELF "llogb.c"
#include "each_type.h"
#else

long F(llogb)(T x)
{
	int e = F(ilogb)(x);

	return x == 0 ? FP_LLOGB0 : isnan(x) ? FP_LLOGBNAN : isinf(x) ? LONG_MAX : e;
}

#endif
