/* fesetexcept.c: exceptions set and tested without raising any (C23 7.6.4) */
#include <fenv.h>
#include "floating.h"

int fesetexcept(int mask)
{
	floating_set_exceptions(floating_exceptions() | (mask & FE_ALL_EXCEPT));
	return 0;
}

int fetestexceptflag(const fexcept_t *flags, int mask)
{
	return *flags & mask;
}
