/* round.c: to an integral value, in every direction.
 *
 * At 2**(DIGITS - 1) the spacing of numbers is 1: adding that and taking it away
 * rounds to an integer, in the direction that the processor rounds, and is exact
 * from there on upward.  The other directions correct what came out by one. */
#ifndef T
#include "floating.h"
#define SELF "round.c"
#include "each_type.h"
#else

T F(rint)(T x)
{
	const T big = 1 / EPSILON;

	if (isnan(x))
		return x + x;
	if (B(fabs)(x) >= big)
		return x; /* already one */
	volatile T sum = signbit(x) ? x - big : x + big;
	T r = signbit(x) ? sum + big : sum - big;
	return B(copysign)(r, x); /* -0.3 gives -0 */
}

/* rint, but the caller does not see FE_INEXACT. */
T F(nearbyint)(T x)
{
	int raised = floating_exceptions();
	T r = F(rint)(x);

	if (r != x && !(raised & FE_INEXACT))
		floating_set_exceptions(raised);
	return r;
}

T F(floor)(T x)
{
	T r = F(rint)(x);

	return isgreater(r, x) ? B(copysign)(r - 1, x) : r;
}

T F(ceil)(T x)
{
	T r = F(rint)(x);

	return isless(r, x) ? B(copysign)(r + 1, x) : r;
}

T F(trunc)(T x)
{
	T r = F(rint)(x);

	if (isgreater(B(fabs)(r), B(fabs)(x)))
		r -= B(copysign)(1, x);
	return B(copysign)(r, x);
}

T F(round)(T x)
{
	T whole = F(trunc)(x), rest = isfinite(x) ? B(fabs)(x - whole) : 0;

	return rest >= (T)0.5 ? whole + B(copysign)(1, x) : B(copysign)(whole, x);
}

/* Outside the range of long the conversion raises FE_INVALID, as it has to. */
long F(lround)(T x)
{
	return (long)F(round)(x);
}

long long F(llround)(T x)
{
	return (long long)F(round)(x);
}

long F(lrint)(T x)
{
	return (long)F(rint)(x);
}

long long F(llrint)(T x)
{
	return (long long)F(rint)(x);
}

T F(modf)(T x, T *whole)
{
	*whole = F(trunc)(x);
	return B(copysign)(isfinite(x) ? x - *whole : isnan(x) ? x : 0, x);
}

#endif
