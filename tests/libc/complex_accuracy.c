// not-on: musl glibc: parts of theirs have only the accuracy of the whole number's size
/* Complex functions at points computed with 400 bits: each part within a few units in its own
 * last place, also where it is the smaller by far, and near zeros. */
#include <complex.h>
#include <float.h>
#include <math.h>
#include "check.h"

#define UNITS 8

static void part(const char *what, double x, double y, long double got, long double want, int digits)
{
	int e;

	frexpl(want, &e);
	check_count++;
	if (!(fabsl(got - want) <= UNITS * ldexpl(1, e - digits))) {
		check_failures++;
		printf("%s(%a + i %a), %d bits: got %La, want %La\n", what, x, y, digits, got, want);
	}
}

static void both(const char *what, double x, double y, long double complex got, long double a,
		 long double b, int digits)
{
	part(what, x, y, creall(got), a, digits);
	part(what, x, y, cimagl(got), b, digits);
}

#define POINT(f, x, y, a, b)                                                                       \
	both(#f, x, y, f(CMPLX(x, y)), a, b, DBL_MANT_DIG);                                        \
	both(#f, x, y, f##l(CMPLXL(x, y)), a, b, 64);                                              \
	if ((float)(x) == (x) && (float)(y) == (y))                                                \
		both(#f, x, y, f##f(CMPLXF(x, y)), a, b, FLT_MANT_DIG);
#define POWER(x, y, u, v, a, b)                                                                    \
	both("cpow", x, y, cpow(CMPLX(x, y), CMPLX(u, v)), a, b, DBL_MANT_DIG);

int main(void)
{
#include "complex_points.h"
	return done();
}
