/* roundeven.c: to the nearest integer, the even one of two (C23), whatever the direction
 * of rounding. */
#ifndef T
#define SELF "roundeven.c"
#include "each_type.h"
#else

T F(roundeven)(T x)
{
	T whole = F(trunc)(x), rest = isfinite(x) ? B(fabs)(x - whole) : 0;
	/* The last binary digit of an integral number: whether half of it is integral. */
	bool odd = whole / 2 != F(trunc)(whole / 2);

	if (rest > (T)0.5 || (rest == (T)0.5 && odd))
		whole += B(copysign)(1, x);
	return B(copysign)(whole, x);
}

#endif
