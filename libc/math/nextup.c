/* nextup.c: the neighbours of C23, which raise nothing. */
#ifndef T
#define SELF "nextup.c"
#include "each_type.h"
#else

T F(nextup)(T x)
{
	return F(neighbour_above)(x);
}

T F(nextdown)(T x)
{
	return -F(neighbour_above)(-x);
}

#endif
