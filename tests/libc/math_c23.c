// not-on: musl glibc: these functions came with C23 (7.12), after their versions here
/* The functions that C23 added: values, special values (F.10), exactness. */
#include <float.h>
#include <limits.h>
#include <math.h>
#include "check.h"

static void point(const char *name, double x, long double got, long double want, int digits, double bound)
{
	int e;

	frexpl(want, &e);
	check_count++;
	if (!(fabsl(got - want) <= bound * ldexpl(1, e - digits))) {
		check_failures++;
		printf("%s(%a), %d bits: got %La, want %La\n", name, x, digits, got, want);
	}
}

#define ONE(name, x, value)                                                                        \
	point(#name, x, name##f(x), value, FLT_MANT_DIG, 0.51);                                    \
	point(#name, x, name(x), value, DBL_MANT_DIG, 1);                                          \
	point(#name, x, name##l(x), value, 64, 3);
#define TWO(name, x, y, value)                                                                     \
	point(#name, x, name##f(x, y), value, FLT_MANT_DIG, 0.51);                                 \
	point(#name, x, name(x, y), value, DBL_MANT_DIG, 1);                                       \
	point(#name, x, name##l(x, y), value, 64, 3);

static int is(double got, double want)
{
	return isnan(want) ? isnan(got) : got == want && !signbit(got) == !signbit(want);
}

static void special(void)
{
	for (int n = -4; n <= 4; n++) {
		CHECK(is(sinpi(n), copysign(0, n)) && cospi(n) == (n % 2 ? -1 : 1));
		CHECK(is(cospi(n + 0.5), 0) && sinpi(n + 0.5) == (n % 2 ? -1 : 1));
		CHECK(tanpi(n + 0.5) == (n % 2 ? -INFINITY : INFINITY));
	}
	CHECK(is(tanpi(1), -0.0) && is(tanpi(2), 0) && is(tanpi(-1), 0) && is(tanpi(-2), -0.0));
	CHECK(is(sinpi(-0.0), -0.0) && is(tanpi(-0.0), -0.0) && sinpi(0x1p60) == 0 && cospi(0x1p60) == 1);
	CHECK(cospi(0x1p53 - 1) == -1 && sinpif(0x1p22f + 0.5f) == 1 && tanpi(0.25) == 1);
	CHECK(isnan(sinpi(INFINITY)) && isnan(cospi(-INFINITY)) && isnan(tanpi(NAN)));
	CHECK(asinpi(1) == 0.5 && acospi(-1) == 1 && atanpi(INFINITY) == 0.5 && atan2pi(1, -1) == 0.75);
	CHECK(is(atan2pi(-0.0, -1), -1) && is(atan2pi(0.0, 1), 0) && isnan(asinpi(2)));
	CHECK(exp2m1(3) == 7 && exp10m1(2) == 99 && exp2m1(-INFINITY) == -1 && is(exp2m1(-0.0), -0.0));
	CHECK(log2p1(7) == 3 && log10p1(99) == 2 && log2p1(-1) == -INFINITY && isnan(log10p1(-2)));
	CHECK(rsqrt(4) == 0.5 && rsqrt(-0.0) == -INFINITY && rsqrt(INFINITY) == 0 && isnan(rsqrt(-1)));
	CHECK(compoundn(-1, 3) == 0 && compoundn(-1, -3) == INFINITY && compoundn(NAN, 0) == 1);
	CHECK(isnan(compoundn(-2, 0)) && compoundn(INFINITY, -2) == 0 && compoundn(3, 2) == 16);
	CHECK(pown(-2, 3) == -8 && pown(-0.0, -1) == -INFINITY && pown(-0.0, -2) == INFINITY);
	CHECK(pown(-1, LLONG_MAX) == -1 && pown(NAN, 0) == 1 && pown(-INFINITY, 3) == -INFINITY);
	CHECK(isnan(powr(-1, 2)) && isnan(powr(0, 0)) && isnan(powr(INFINITY, 0)));
	CHECK(isnan(powr(1, INFINITY)) && isnan(powr(NAN, 0)) && powr(3, 0) == 1 && powr(2, 3) == 8);
	CHECK(powr(-0.0, -3) == INFINITY && is(powr(-0.0, 3), 0));
	CHECK(rootn(27, 3) == 3 && rootn(-32, 5) == -2 && isnan(rootn(-4, 2)) && isnan(rootn(4, 0)));
	CHECK(is(rootn(-0.0, 3), -0.0) && rootn(-0.0, -3) == -INFINITY && rootn(0.0, -2) == INFINITY);
	CHECK(rootn(-INFINITY, 5) == -INFINITY && is(rootn(-INFINITY, -5), -0.0) && rootn(9, 2) == 3);
	CHECK(llogb(8) == 3 && llogb(0) == FP_LLOGB0 && llogb(NAN) == FP_LLOGBNAN && llogbl(INFINITY) == LONG_MAX);
	CHECK(fmaximum_mag(-3, 2) == -3 && fminimum_mag(-3, 2) == 2 && isnan(fmaximum_mag(NAN, 1)));
	CHECK(fmaximum_mag_num(NAN, 1) == 1 && fmaximum_mag(-2, 2) == 2 && fminimum_mag(-2, 2) == -2);
}

int main(void)
{
	double x = -2.5, y = 0;

#include "math_c23_points.h"
	special();
	CHECK(canonicalize(&y, &x) == 0 && y == -2.5);
	CHECK(is((x = -0.0, canonicalize(&y, &x), y), -0.0));
	return done();
}
