// not-with: clang-aarch64: version 14 cannot keep arithmetic in its place there (-ffp-exception-behavior)
// not-on: musl: tgammal(-2000.5) underflows there without the exception
/* Special cases of C17 F.10: results and exceptions, in all three types. */
#include <fenv.h>
#include <float.h>
#include <math.h>
#include "check.h"

#define NONE 0
#define OVER (FE_OVERFLOW)
#define UNDER (FE_UNDERFLOW)
#define POLE (FE_DIVBYZERO)
#define BAD (FE_INVALID)
#define ALL (FE_OVERFLOW | FE_UNDERFLOW | FE_DIVBYZERO | FE_INVALID)

/* Zeros, infinities and NaNs as they are, numbers within 2 units in the last place of
 * the type: how many digits are right is for math_accuracy.c. */
static int same(long double a, long double b, long double epsilon)
{
	if (isnan(b))
		return isnan(a);
	if (b == 0 || isinf(b))
		return a == b && !signbit(a) == !signbit(b);
	return fabsl(a - b) <= 2 * epsilon * fabsl(b);
}

static void judge(int line, const char *what, long double epsilon, long double got,
		  long double want, int raised, int wanted)
{
	check_count++;
	if (!same(got, want, epsilon) || raised != wanted) {
		check_failed(__FILE__, line, what);
		printf("\tgot %La, exceptions %#x; want %La, %#x\n", got, raised, want, wanted);
	}
}

#define EPSILON(type)                                                                              \
	_Generic((type)0, float: FLT_EPSILON, double: DBL_EPSILON, default: LDBL_EPSILON)
#define TYPE(type, call, want, exceptions)                                                         \
	{                                                                                          \
		feclearexcept(FE_ALL_EXCEPT);                                                      \
		volatile type result = call;                                                       \
		int raised = fetestexcept(ALL);                                                    \
		judge(__LINE__, #call, EPSILON(type), result, (type)(want), raised, exceptions);                  \
	}
#define ONE(name, argument, want, exceptions)                                                      \
	{                                                                                          \
		volatile float f = argument;                                                       \
		volatile double d = f;                                                             \
		volatile long double l = f;                                                        \
		TYPE(float, name##f(f), want, exceptions)                                          \
		TYPE(double, name(d), want, exceptions)                                            \
		TYPE(long double, name##l(l), want, exceptions)                                    \
	}
#define TWO(name, first, second, want, exceptions)                                                 \
	{                                                                                          \
		volatile float f = first, g = second;                                              \
		volatile double d = f, e = g;                                                      \
		volatile long double l = f, m = g;                                                 \
		TYPE(float, name##f(f, g), want, exceptions)                                       \
		TYPE(double, name(d, e), want, exceptions)                                         \
		TYPE(long double, name##l(l, m), want, exceptions)                                 \
	}

#define INF INFINITY
#define PI 3.141592653589793238462643383279502884L

/* f(+-0) = +-0, f(NaN) = NaN. */
#define ODD(name)                                                                                  \
	ONE(name, 0.0f, 0.0L, NONE) ONE(name, -0.0f, -0.0L, NONE) ONE(name, NAN, NAN, NONE)

static void one_argument(void)
{
	ODD(sin) ODD(tan) ODD(asin) ODD(atan) ODD(sinh) ODD(tanh) ODD(asinh) ODD(atanh)
	ODD(expm1) ODD(log1p) ODD(sqrt) ODD(cbrt) ODD(erf) ODD(floor) ODD(ceil) ODD(trunc)
	ODD(round) ODD(rint) ODD(nearbyint)
	ONE(sin, INF, NAN, BAD) ONE(cos, -INF, NAN, BAD) ONE(tan, INF, NAN, BAD)
	ONE(cos, 0.0f, 1, NONE) ONE(cos, NAN, NAN, NONE)
	ONE(asin, 2, NAN, BAD) ONE(acos, -2, NAN, BAD) ONE(acos, 1, 0.0L, NONE) ONE(acos, NAN, NAN, NONE)
	ONE(atan, INF, PI / 2, NONE) ONE(atan, -INF, -PI / 2, NONE)
	ONE(sinh, INF, INF, NONE) ONE(sinh, -INF, -INF, NONE) ONE(cosh, -INF, INF, NONE)
	ONE(cosh, 0.0f, 1, NONE) ONE(cosh, NAN, NAN, NONE)
	ONE(sinh, 20000, INF, OVER) ONE(sinh, -20000, -INF, OVER) ONE(cosh, 20000, INF, OVER)
	ONE(tanh, INF, 1, NONE) ONE(tanh, -INF, -1, NONE) ONE(tanh, -200, -1, NONE)
	ONE(asinh, -INF, -INF, NONE) ONE(acosh, INF, INF, NONE) ONE(acosh, 1, 0.0L, NONE)
	ONE(acosh, 0.5f, NAN, BAD) ONE(acosh, NAN, NAN, NONE)
	ONE(atanh, 1, INF, POLE) ONE(atanh, -1, -INF, POLE) ONE(atanh, 2, NAN, BAD)
	ONE(exp, 0.0f, 1, NONE) ONE(exp, INF, INF, NONE) ONE(exp, -INF, 0.0L, NONE)
	ONE(exp, NAN, NAN, NONE) ONE(exp, 20000, INF, OVER) ONE(exp, -20000, 0.0L, UNDER)
	ONE(exp2, 0.0f, 1, NONE) ONE(exp2, INF, INF, NONE) ONE(exp2, -INF, 0.0L, NONE)
	ONE(exp2, 10, 1024, NONE) ONE(exp2, -20, 0x1p-20L, NONE) ONE(exp2, 20000, INF, OVER)
	ONE(exp2, -20000, 0.0L, UNDER) ONE(exp2, NAN, NAN, NONE)
	ONE(expm1, INF, INF, NONE) ONE(expm1, -INF, -1, NONE) ONE(expm1, 20000, INF, OVER)
	ONE(expm1, -20000, -1, NONE)
	ONE(log, 0.0f, -INF, POLE) ONE(log, -0.0f, -INF, POLE) ONE(log, 1, 0.0L, NONE)
	ONE(log, -1, NAN, BAD) ONE(log, INF, INF, NONE) ONE(log, -INF, NAN, BAD) ONE(log, NAN, NAN, NONE)
	ONE(log2, 0.0f, -INF, POLE) ONE(log2, 1, 0.0L, NONE) ONE(log2, -1, NAN, BAD)
	ONE(log2, 8, 3, NONE) ONE(log2, 0x1p-100f, -100, NONE) ONE(log2, INF, INF, NONE)
	ONE(log10, 0.0f, -INF, POLE) ONE(log10, 1, 0.0L, NONE) ONE(log10, -1, NAN, BAD)
	ONE(log10, 1000, 3, NONE) ONE(log10, 1e10f, 10, NONE) ONE(log10, INF, INF, NONE)
	ONE(log1p, -1, -INF, POLE) ONE(log1p, -2, NAN, BAD) ONE(log1p, INF, INF, NONE)
	ONE(sqrt, 4, 2, NONE) ONE(sqrt, INF, INF, NONE) ONE(sqrt, -1, NAN, BAD) ONE(sqrt, -INF, NAN, BAD)
	ONE(cbrt, INF, INF, NONE) ONE(cbrt, -INF, -INF, NONE) ONE(cbrt, -27, -3, NONE)
	ONE(erf, INF, 1, NONE) ONE(erf, -INF, -1, NONE) ONE(erfc, INF, 0.0L, NONE)
	ONE(erfc, -INF, 2, NONE) ONE(erfc, 0.0f, 1, NONE) ONE(erfc, 200, 0.0L, UNDER)
	ONE(erfc, NAN, NAN, NONE)
	ONE(tgamma, 0.0f, INF, POLE) ONE(tgamma, -0.0f, -INF, POLE) ONE(tgamma, -3, NAN, BAD)
	ONE(tgamma, -INF, NAN, BAD) ONE(tgamma, INF, INF, NONE) ONE(tgamma, NAN, NAN, NONE)
	ONE(tgamma, 1, 1, NONE) ONE(tgamma, 6, 120, NONE) ONE(tgamma, 2000, INF, OVER)
	ONE(tgamma, -2000.5f, -0.0L, UNDER) ONE(tgamma, -2001.5f, 0.0L, UNDER)
	ONE(lgamma, 0.0f, INF, POLE) ONE(lgamma, -0.0f, INF, POLE) ONE(lgamma, -3, INF, POLE)
	ONE(lgamma, 1, 0.0L, NONE) ONE(lgamma, 2, 0.0L, NONE) ONE(lgamma, INF, INF, NONE)
	ONE(lgamma, -INF, INF, NONE) ONE(lgamma, NAN, NAN, NONE)
	ONE(floor, -0.5f, -1, NONE) ONE(ceil, -0.5f, -0.0L, NONE) ONE(round, -0.5f, -1, NONE)
	ONE(rint, -0.5f, -0.0L, NONE) ONE(trunc, -1.5f, -1, NONE) ONE(floor, INF, INF, NONE)
	ONE(round, INF, INF, NONE) ONE(round, 2.5f, 3, NONE) ONE(nearbyint, 2.5f, 2, NONE)
	ONE(logb, 0.0f, -INF, POLE) ONE(logb, -INF, INF, NONE) ONE(logb, 0.75f, -1, NONE)
}

static void two_arguments(void)
{
	TWO(pow, 0.0f, -3, INF, POLE) TWO(pow, -0.0f, -3, -INF, POLE) TWO(pow, -0.0f, -2, INF, POLE)
	TWO(pow, -0.0f, -2.5f, INF, POLE) TWO(pow, -0.0f, 3, -0.0L, NONE) TWO(pow, -0.0f, 4, 0.0L, NONE)
	TWO(pow, -1, INF, 1, NONE) TWO(pow, -1, -INF, 1, NONE) TWO(pow, 1, NAN, 1, NONE)
	TWO(pow, NAN, 0.0f, 1, NONE) TWO(pow, NAN, -0.0f, 1, NONE) TWO(pow, NAN, 1, NAN, NONE)
	TWO(pow, -8, 0.5f, NAN, BAD) TWO(pow, 0.5f, -INF, INF, NONE) TWO(pow, 2, -INF, 0.0L, NONE)
	TWO(pow, 0.5f, INF, 0.0L, NONE) TWO(pow, -2, INF, INF, NONE) TWO(pow, -INF, -3, -0.0L, NONE)
	TWO(pow, -INF, -2, 0.0L, NONE) TWO(pow, -INF, 3, -INF, NONE) TWO(pow, -INF, 2, INF, NONE)
	TWO(pow, INF, -1, 0.0L, NONE) TWO(pow, INF, 0.5f, INF, NONE) TWO(pow, -2, 3, -8, NONE)
	TWO(pow, 2, 20000, INF, OVER) TWO(pow, -2, 20001, -INF, OVER) TWO(pow, 2, -20000, 0.0L, UNDER)
	TWO(pow, -2, -20001, -0.0L, UNDER) TWO(pow, 10, 5, 100000, NONE) TWO(pow, 3, 1, 3, NONE)
	TWO(atan2, 0.0f, 0.0f, 0.0L, NONE) TWO(atan2, -0.0f, 0.0f, -0.0L, NONE)
	TWO(atan2, 0.0f, -0.0f, PI, NONE) TWO(atan2, -0.0f, -0.0f, -PI, NONE)
	TWO(atan2, 0.0f, -2, PI, NONE) TWO(atan2, -0.0f, 2, -0.0L, NONE) TWO(atan2, -3, 0.0f, -PI / 2, NONE)
	TWO(atan2, 3, -0.0f, PI / 2, NONE) TWO(atan2, 1, -INF, PI, NONE) TWO(atan2, -1, INF, -0.0L, NONE)
	TWO(atan2, INF, 5, PI / 2, NONE) TWO(atan2, INF, INF, PI / 4, NONE)
	TWO(atan2, -INF, -INF, -3 * PI / 4, NONE) TWO(atan2, NAN, 1, NAN, NONE)
	TWO(hypot, 3, -4, 5, NONE) TWO(hypot, INF, NAN, INF, NONE) TWO(hypot, NAN, -INF, INF, NONE)
	TWO(hypot, 0.0f, -2, 2, NONE) TWO(hypot, NAN, 1, NAN, NONE)
	TWO(fmod, -0.0f, 3, -0.0L, NONE) TWO(fmod, 5, 3, 2, NONE) TWO(fmod, -6, 3, -0.0L, NONE)
	TWO(fmod, 5, 0.0f, NAN, BAD) TWO(fmod, INF, 3, NAN, BAD) TWO(fmod, 5, INF, 5, NONE)
	TWO(fmod, 0x1p120f, 3, 1, NONE) TWO(fmod, NAN, 3, NAN, NONE)
	TWO(remainder, 5, 3, -1, NONE) TWO(remainder, 3, 2, -1, NONE) TWO(remainder, 5, 2, 1, NONE)
	TWO(remainder, -4, 2, -0.0L, NONE) TWO(remainder, 5, 0.0f, NAN, BAD)
	TWO(remainder, INF, 3, NAN, BAD) TWO(remainder, 5, -INF, 5, NONE)
	TWO(fmax, NAN, 1, 1, NONE) TWO(fmin, 1, NAN, 1, NONE) TWO(fmax, -INF, 2, 2, NONE)
	TWO(fdim, 3, 5, 0.0L, NONE) TWO(fdim, 5, 3, 2, NONE) TWO(fdim, NAN, 3, NAN, NONE)
	TWO(copysign, 3, -0.0f, -3, NONE) TWO(nextafter, 1, 1, 1, NONE) TWO(nextafter, NAN, 1, NAN, NONE)
	TWO(nextafter, 0.0f, -0.0f, -0.0L, NONE)
}

/* What differs from type to type: the ends of the range. */
static void ranges(void)
{
	volatile float f;
	volatile double d;
	volatile long double l;

	f = FLT_TRUE_MIN, d = DBL_TRUE_MIN, l = LDBL_TRUE_MIN;
	TYPE(float, sinf(f), FLT_TRUE_MIN, UNDER)
	TYPE(double, sin(d), DBL_TRUE_MIN, UNDER)
	TYPE(long double, tanhl(l), LDBL_TRUE_MIN, UNDER)
	TYPE(double, exp(d), 1, NONE)
	TYPE(float, cosf(f), 1, NONE)
	TYPE(long double, coshl(l), 1, NONE)
	TYPE(float, nextafterf(f, 0), 0, UNDER)
	TYPE(double, nextafter(d, -1), 0.0, UNDER)
	TYPE(double, sqrt(d), 0x1p-537, NONE)
	TYPE(double, hypot(d, 0), DBL_TRUE_MIN, NONE)
	f = FLT_MAX, d = DBL_MAX, l = LDBL_MAX;
	TYPE(float, nextafterf(f, INF), INF, OVER)
	TYPE(double, nextafter(d, INF), INF, OVER)
	TYPE(long double, nextafterl(l, INF), INF, OVER)
	TYPE(double, hypot(d, d), INF, OVER)
	TYPE(float, hypotf(f, f), INF, OVER)
	TYPE(double, nexttoward(d, (long double)INF), INF, OVER)
	TYPE(double, fmod(d, 0x1p-1074), 0, NONE)
	TYPE(double, scalbn(d, 1), INF, OVER)
	TYPE(double, ldexp(d, -3000), 0, UNDER)
	TYPE(double, fma(d, 2, -d), DBL_MAX, NONE)
	TYPE(double, fma(d, 2, d), INF, OVER)
	TYPE(float, fmaf(f, 2, -f), FLT_MAX, NONE)
	d = 709.78, l = 11356.5L, f = 88.72f;
	CHECK(isfinite(exp(d)) && isfinite(expl(l)) && isfinite(expf(f)));
	d = 709.79, l = 11356.6L, f = 88.73f;
	CHECK(isinf(exp(d)) && isinf(expl(l)) && isinf(expf(f)));
	d = 710.4; /* where e**x is not in range, but half of it is */
	CHECK(isfinite(sinh(d)) && isfinite(cosh(-d)));
	d = -745.1;
	CHECK(exp(d) == DBL_TRUE_MIN);
	d = -745.2;
	CHECK(exp(d) == 0);
}

int main(void)
{
	one_argument();
	two_arguments();
	ranges();
	return done();
}
