/* Functions whose results are exact or correctly rounded, in every direction. */
#include <fenv.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include "check.h"

static const int directions[] = { FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO };

/* Of 2.5, -2.5, 0.25, -0.25 in each direction. */
static void rounding(void)
{
	static const double rints[4][4] = {
		{ 2, -2, 0, -0.0 }, { 2, -3, 0, -1 }, { 3, -2, 1, -0.0 }, { 2, -2, 0, -0.0 }
	};
	volatile double numbers[] = { 2.5, -2.5, 0.25, -0.25 };

	for (int d = 0; d < 4; d++) {
		fesetround(directions[d]);
		CHECK_INT(fegetround(), directions[d]);
		for (int i = 0; i < 4; i++) {
			double x = numbers[i];

			feclearexcept(FE_ALL_EXCEPT);
			CHECK(nearbyint(x) == rints[d][i] && nearbyintf(x) == rints[d][i]);
			CHECK(nearbyintl(x) == rints[d][i]);
			CHECK_INT(fetestexcept(FE_INEXACT), 0);
			CHECK(rint(x) == rints[d][i] && rintf(x) == rints[d][i] && rintl(x) == rints[d][i]);
			CHECK_INT(fetestexcept(FE_INEXACT), FE_INEXACT);
			CHECK(signbit(rint(x)) == signbit(rints[d][i]));
			CHECK_INT(lrint(x), (long)rints[d][i]);
			CHECK_INT(llrintl(x), (long)rints[d][i]);
			CHECK(floor(x) == (x > 1 ? 2 : x > 0 ? 0 : x > -1 ? -1 : -3));
			CHECK(ceilf(x) == (x > 1 ? 3 : x > 0 ? 1 : x > -1 ? 0 : -2));
			CHECK(truncl(x) == (x > 1 ? 2 : x > -1 ? 0 : -2));
			CHECK(round(x) == (x > 1 ? 3 : x > -1 ? 0 : -3));
			CHECK_INT(lroundf(x), x > 1 ? 3 : x > -1 ? 0 : -3);
		}
		CHECK(floor(0x1p52 + 1) == 0x1p52 + 1 && round(0.49999999999999994) == 0);
		CHECK(roundf(8388609.0f) == 8388609.0f);
	}
	fesetround(FE_TONEAREST);
}

static void fused(void)
{
	volatile double a = 1 + 0x1p-30, tiny = 0x1p-1074, x;
	volatile float f = 1 + 0x1p-20f;
	volatile long double l = 1 + 0x1p-40L;

	/* The square of 1 + u less 1 + 2 u is u * u. */
	CHECK(fma(a, a, -(1 + 0x1p-29)) == 0x1p-60);
	CHECK(fmaf(f, f, -(1 + 0x1p-19f)) == 0x1p-40f);
	CHECK(fmal(l, l, -(1 + 0x1p-39L)) == 0x1p-80L);
	/* Halfway but for the product, in each direction. */
	for (int d = 0; d < 4; d++) {
		fesetround(directions[d]);
		x = 1 + DBL_EPSILON / 2;
		CHECK(fma(tiny, tiny, 1) == (directions[d] == FE_UPWARD ? 1 + DBL_EPSILON : 1));
		x = fma(1 + 0x1p-52, 1 - 0x1p-53, 0); /* 1 + 2**-53 - 2**-105 */
		CHECK(x == (directions[d] == FE_UPWARD ? 1 + DBL_EPSILON : 1));
		x = fma(tiny, 0.5, tiny); /* halfway between two subnormals */
		CHECK(x == (directions[d] == FE_TONEAREST || directions[d] == FE_UPWARD ? 2 * tiny : tiny));
		x = fma(-tiny, tiny, 0x1p-1022); /* just below the least normal */
		CHECK(x == (directions[d] == FE_DOWNWARD || directions[d] == FE_TOWARDZERO ?
				    0x1p-1022 - tiny : 0x1p-1022));
	}
	fesetround(FE_TONEAREST);
	CHECK(isnan(fma(INFINITY, 0, 1)) && isnan(fma(INFINITY, 1, -INFINITY)));
	CHECK(fma(2, 3, INFINITY) == INFINITY && signbit(fma(-0.0, 1, -0.0)));
	CHECK(!signbit(fma(1, 1, -1)) && fma(0x1p600, 0x1p600, -INFINITY) == -INFINITY);
	CHECK(fma(0x1p1000, 0x1p1000, -0x1p1023) == INFINITY && fma(0x1p-600, 0x1p-600, 1) == 1);
}

static void neighbours(void)
{
	volatile double one = 1;
	volatile float onef = 1;
	volatile long double onel = 1;

	CHECK(nextafter(one, 2) == 1 + DBL_EPSILON && nextafter(one, 0) == 1 - DBL_EPSILON / 2);
	CHECK(nextafterf(onef, 2) == 1 + FLT_EPSILON && nextafterf(onef, 0) == 1 - FLT_EPSILON / 2);
	CHECK(nextafterl(onel, 2) == 1 + LDBL_EPSILON && nextafterl(onel, 0) == 1 - LDBL_EPSILON / 2);
	CHECK(nextafter(-one, 0) == -1 + DBL_EPSILON / 2 && nextafter(-one, -2) == -1 - DBL_EPSILON);
	CHECK(nextafter(0, 1) == DBL_TRUE_MIN && nextafter(0, -1) == -DBL_TRUE_MIN);
	CHECK(nextafter(DBL_MIN, 0) == DBL_MIN - DBL_TRUE_MIN && nextafter(INFINITY, 0) == DBL_MAX);
	CHECK(nexttoward(one, 1 + LDBL_EPSILON) == 1 + DBL_EPSILON);
	CHECK(nexttowardf(onef, 1 - LDBL_EPSILON) == 1 - FLT_EPSILON / 2);
	CHECK(signbit(nextafter(-DBL_TRUE_MIN, 0)) && !signbit(nextafter(DBL_TRUE_MIN, 0)));
}

static void scales(void)
{
	int e, sign;
	double whole;

	CHECK(frexp(-DBL_TRUE_MIN, &e) == -0.5 && e == -1073);
	CHECK(frexpl(LDBL_MAX, &e) == 1 - LDBL_EPSILON / 2 && e == LDBL_MAX_EXP);
	CHECK(frexpf(0, &e) == 0 && e == 0);
	CHECK(scalbn(1, -1074) == DBL_TRUE_MIN && scalbn(DBL_TRUE_MIN, 2097) == 0x1p1023);
	CHECK(scalbln(3, LONG_MAX) == INFINITY && ldexp(3, INT_MIN) == 0 && scalbnf(1, -150) == 0);
	/* Rounded once: 1.5 + 2**-52 units of the least subnormal give 2. */
	CHECK(scalbn(1.5 + DBL_EPSILON, -1074) == 2 * DBL_TRUE_MIN && scalbn(1.25, -1074) == DBL_TRUE_MIN);
	CHECK_INT(ilogb(DBL_TRUE_MIN), -1074);
	CHECK_INT(ilogbl(LDBL_MAX), LDBL_MAX_EXP - 1);
	CHECK_INT(ilogb(0), FP_ILOGB0);
	CHECK_INT(ilogbf(INFINITY), INT_MAX);
	CHECK(logb(DBL_TRUE_MIN) == -1074);
	CHECK(modf(-3.25, &whole) == -0.25 && whole == -3);
	CHECK(modf(-INFINITY, &whole) == 0 && signbit(modf(-INFINITY, &whole)) && whole == -INFINITY);
	CHECK(lgamma_r(-0.5, &sign) > 1.26 && sign == -1);
	CHECK(lgammaf_r(-1.5f, &sign) > 0.86f && sign == 1);
	lgamma(-2.5);
	CHECK_INT(signgam, -1);
}

static void remainders(void)
{
	int q;

	CHECK(fmod(0x1p1023, 3) == 2 && fmodf(0x1p127f, 3) == 2 && fmodl(0x1p16000L, 3) == 1);
	CHECK(fmod(DBL_MAX, DBL_TRUE_MIN * 3) == fmod(fmod(DBL_MAX, DBL_TRUE_MIN * 3), DBL_TRUE_MIN * 3));
	CHECK(fmod(5.5, -2) == 1.5 && fmod(-5.5, 2) == -1.5 && signbit(fmod(-4, 2)));
	CHECK(remquo(7, 2, &q) == -1 && (q & 7) == 4);
	CHECK(remquo(-7, 2, &q) == 1 && (-q & 7) == 4);
	CHECK(remquof(5, 2, &q) == 1 && (q & 7) == 2);
	CHECK(remquol(100, -7, &q) == 2 && (-q & 7) == 6);
	CHECK(remainder(DBL_MAX, DBL_MAX) == 0 && remainder(DBL_TRUE_MIN * 3, DBL_TRUE_MIN * 2) == -DBL_TRUE_MIN);
	CHECK(remainderl(1.5L, 1) == -0.5L && remainderl(2.5L, 1) == 0.5L && drem(5, 3) == -1);
}

static void environment(void)
{
	fenv_t saved;
	fexcept_t flags;

	feclearexcept(FE_ALL_EXCEPT);
	feraiseexcept(FE_OVERFLOW | FE_DIVBYZERO);
	CHECK_INT(fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT), FE_OVERFLOW | FE_DIVBYZERO);
	fegetexceptflag(&flags, FE_ALL_EXCEPT);
	CHECK_INT(feholdexcept(&saved), 0);
	CHECK_INT(fetestexcept(FE_ALL_EXCEPT), 0);
	feraiseexcept(FE_INVALID);
	fesetround(FE_UPWARD);
	CHECK_INT(feupdateenv(&saved), 0);
	CHECK_INT(fetestexcept(FE_ALL_EXCEPT & ~FE_INEXACT), FE_OVERFLOW | FE_DIVBYZERO | FE_INVALID);
	CHECK_INT(fegetround(), FE_TONEAREST);
	feclearexcept(FE_OVERFLOW);
	CHECK_INT(fetestexcept(FE_OVERFLOW | FE_INVALID), FE_INVALID);
	fesetexceptflag(&flags, FE_OVERFLOW | FE_INVALID);
	CHECK_INT(fetestexcept(FE_OVERFLOW | FE_INVALID), FE_OVERFLOW);
	CHECK(fesetround(12345) != 0);
	fesetround(FE_DOWNWARD);
	fesetenv(FE_DFL_ENV);
	CHECK_INT(fegetround(), FE_TONEAREST);
	CHECK_INT(fetestexcept(FE_ALL_EXCEPT), 0);
}

int main(void)
{
	rounding();
	fused();
	neighbours();
	scales();
	remainders();
	environment();
	return done();
}
