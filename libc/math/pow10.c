/* pow10.c: GNU's older name for exp10 */
#ifndef T
#define SELF "pow10.c"
#include "each_type.h"
#else

T F(pow10)(T x)
{
	return F(exp10)(x);
}

#endif
