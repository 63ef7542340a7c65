/* round.c: to an integral value, in every direction.
 *
 * By the instruction for it, where there is one.  Else: at 2**(DIGITS - 1) the spacing of
 * numbers is 1, so adding that and taking it away rounds to an integer, in the direction that
 * the processor rounds, and is exact from there on upward.  The other directions correct what
 * came out by one. */
#ifndef T
#include "floating.h"
#include "rounding.h"
#define SELF "round.c"
#include "each_type.h"
#else

static T F(to_integer)(T x)
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

T F(rint)(T x)
{
	return F(rounded)(x, CURRENT_INEXACT) ? x : F(to_integer)(x);
}

/* rint, but the caller does not see FE_INEXACT. */
T F(nearbyint)(T x)
{
	int raised;
	T r;

	if (F(rounded)(x, CURRENT))
		return x;
	raised = floating_exceptions();
	r = F(to_integer)(x);
	if (r != x && !(raised & FE_INEXACT))
		floating_set_exceptions(raised);
	return r;
}

T F(floor)(T x)
{
	T r;

	if (F(rounded)(x, DOWNWARD))
		return x;
	r = F(to_integer)(x);
	return isgreater(r, x) ? B(copysign)(r - 1, x) : r;
}

T F(ceil)(T x)
{
	T r;

	if (F(rounded)(x, UPWARD))
		return x;
	r = F(to_integer)(x);
	return isless(r, x) ? B(copysign)(r + 1, x) : r;
}

static inline T F(toward_zero)(T x)
{
	T r;

	if (F(rounded)(x, TOWARD_ZERO))
		return x;
	r = F(to_integer)(x);
	if (isgreater(B(fabs)(r), B(fabs)(x)))
		r -= B(copysign)(1, x);
	return B(copysign)(r, x);
}

T F(trunc)(T x)
{
	return F(toward_zero)(x);
}

T F(round)(T x)
{
	T whole = F(toward_zero)(x), rest = isfinite(x) ? B(fabs)(x - whole) : 0;

	return whole + B(copysign)(rest >= (T)0.5 ? 1 : 0, x);
}

/* Outside the range of long the conversion raises FE_INVALID, as it has to. */
long F(lround)(T x)
{
#if DIGITS <= 53
	long whole = (long)x;
	T rest = x - (T)whole;

	return whole + (rest >= (T)0.5) - (rest <= (T)-0.5);
#else
	return (long)F(round)(x);
#endif
}

long F(lrint)(T x)
{
#if DIGITS <= 53
	return F(convert)(x);
#else
	return (long)F(rint)(x);
#endif
}

long long F(llround)(T x)
{
	return F(lround)(x);
}

long long F(llrint)(T x)
{
	return F(lrint)(x);
}

T F(modf)(T x, T *whole)
{
	*whole = F(toward_zero)(x);
	return B(copysign)(isfinite(x) ? x - *whole : isnan(x) ? x : 0, x);
}

#endif
