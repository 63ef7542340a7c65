/* tgmath.h: which function each type of argument gets, told by the type and the value. */
#include <tgmath.h>
#include "check.h"

#define KIND(x)                                                                                    \
	_Generic((x), float: 'f', double: 'd', long double: 'l', float complex: 'F',               \
		 double complex: 'D', long double complex: 'L', int: 'i', long: 'j', long long: 'k')

/* One argument: of each real type, and integers as double. */
#define REAL(f)                                                                                    \
	CHECK(KIND(f(0.5f)) == 'f' && KIND(f(0.5)) == 'd' && KIND(f(0.5L)) == 'l');                \
	CHECK(KIND(f(1)) == 'd' && KIND(f((char)1)) == 'd' && KIND(f(1ULL)) == 'd');
#define BOTH(f, g)                                                                                 \
	REAL(f)                                                                                    \
	CHECK(KIND(f(0.5f + 0 * I)) == g##_F && KIND(f((double complex)0.5)) == g##_D);            \
	CHECK(KIND(f((long double complex)0.5L)) == g##_L);
enum { complex_F = 'F', complex_D = 'D', complex_L = 'L', real_F = 'f', real_D = 'd', real_L = 'l' };
#define TWO(f)                                                                                     \
	CHECK(KIND(f(2.0f, 2.0f)) == 'f' && KIND(f(2.0f, 2.0)) == 'd' && KIND(f(2.0f, 2)) == 'd'); \
	CHECK(KIND(f(2.0L, 2.0f)) == 'l' && KIND(f(2, 2.0L)) == 'l' && KIND(f(2, 2)) == 'd');
#define SAME(f, type)                                                                              \
	CHECK(KIND(f(0.5f)) == type && KIND(f(0.5)) == type && KIND(f(0.5L)) == type);

int main(void)
{
	int n = 0;
	const float third = 1.0f / 3;
	volatile double half = 0.5;

	BOTH(acos, complex) BOTH(asin, complex) BOTH(atan, complex) BOTH(acosh, complex)
	BOTH(asinh, complex) BOTH(atanh, complex) BOTH(cos, complex) BOTH(sin, complex)
	BOTH(tan, complex) BOTH(cosh, complex) BOTH(sinh, complex) BOTH(tanh, complex)
	BOTH(exp, complex) BOTH(log, complex) BOTH(sqrt, complex) BOTH(fabs, real)
	REAL(cbrt) REAL(ceil) REAL(erf) REAL(erfc) REAL(exp2) REAL(expm1) REAL(floor) REAL(lgamma)
	REAL(log10) REAL(log1p) REAL(log2) REAL(logb) REAL(nearbyint) REAL(rint) REAL(round)
	REAL(tgamma) REAL(trunc)
	TWO(atan2) TWO(copysign) TWO(fdim) TWO(fmax) TWO(fmin) TWO(fmod) TWO(hypot) TWO(nextafter)
	TWO(remainder) TWO(pow)
	SAME(ilogb, 'i') SAME(lrint, 'j') SAME(lround, 'j') SAME(llrint, 'k') SAME(llround, 'k')
	CHECK(KIND(fma(1.0f, 1.0f, 1.0f)) == 'f' && KIND(fma(1.0f, 1.0f, 1)) == 'd');
	CHECK(KIND(fma(1.0f, 1.0L, 1)) == 'l');
	CHECK(KIND(pow(2.0f, (float complex)2)) == 'F' && KIND(pow(2.0, (float complex)2)) == 'D');
	CHECK(KIND(pow(2, (float complex)2)) == 'D' && KIND(pow(2.0L, (float complex)2)) == 'L');
	CHECK(KIND(frexp(0.5f, &n)) == 'f' && KIND(ldexp(0.5L, 3)) == 'l' && KIND(scalbn(1, 3)) == 'd');
	CHECK(KIND(scalbln(0.5f, 3L)) == 'f');
	CHECK(KIND(remquo(0.5f, 1.0f, &n)) == 'f' && KIND(remquo(0.5f, 1.0L, &n)) == 'l');
	CHECK(KIND(carg((float complex)1)) == 'f' && KIND(carg(1.0)) == 'd' && KIND(carg(1)) == 'd');
	CHECK(KIND(creal((float complex)1)) == 'f' && KIND(cimag((long double complex)1)) == 'l');
	CHECK(KIND(conj(1.0 + I)) == 'D' && KIND(cproj((float complex)1)) == 'F');

	/* Values: each form has its own precision, and arguments are evaluated once. */
	CHECK(sqrt(2.0f) != sqrt(2.0) && sqrt(2.0L) != sqrt(2.0));
	CHECK(fabs(exp(third) - 1.3956124f) < 2e-7f && cos(half) == cos(0.5));
	CHECK(fabs(3 + 4 * I) == 5 && creal(sqrt((double complex)-4)) == 0);
	CHECK(creal(exp(I * 3.14159265358979323846)) == -1 && carg(-1) > 3.14);
	CHECK(floor(n++ + 0.5) == 0 && n == 1 && pow(n++, 2.0f) == 1 && n == 2);
	CHECK(pow(pow(2, 3), fmax(1, 2)) == 64);
	return done();
}
