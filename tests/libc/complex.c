// not-on: musl: its cacos, cacosh, casin, casinh have the special values of a formula, not those of C17 G.6
/* Special values of complex functions: the tables of C17 G.6, and for each row what G.6 says
 * of f(conj z) and, where f is odd or even, of f(-z). */
#include <complex.h>
#include <math.h>
#include "check.h"

#define PI 3.14159265358979323846
#define INF INFINITY
#define ANY 12345.0 /* a zero or infinity whose sign is open: as +0 or inf, see same() */
#define OPEN_INF 54321.0

enum symmetry { NEITHER, ODD, EVEN };

static int same(double got, double want)
{
	if (want == ANY)
		return got == 0;
	if (want == OPEN_INF)
		return isinf(got);
	if (isnan(want))
		return isnan(got);
	if (want == 0 || isinf(want))
		return got == want && !signbit(got) == !signbit(want);
	return fabs(got - want) <= 4e-16 * fabs(want);
}

static int samef(float got, double want)
{
	return want == ANY || want == OPEN_INF || want == 0 || !isfinite(want) ?
		       same(got, want) :
		       fabs(got - want) <= 4e-7 * fabs(want);
}

static void fail(const char *name, double x, double y, double complex w, double a, double b)
{
	check_failures++;
	printf("%s(%g + i %g): got %g + i %g, want %g + i %g\n", name, x, y, creal(w), cimag(w), a, b);
}

static double negated(double x)
{
	return x == ANY || x == OPEN_INF ? x : -x;
}

static void one(const char *name, double complex (*f)(double complex),
		float complex (*ff)(float complex), long double complex (*fl)(long double complex),
		double x, double y, double a, double b)
{
	double complex w = f(CMPLX(x, y));
	float complex wf = ff(CMPLXF(x, y));
	long double complex wl = fl(CMPLXL(x, y));

	check_count++;
	if (!same(creal(w), a) || !same(cimag(w), b))
		fail(name, x, y, w, a, b);
	if (!samef(crealf(wf), a) || !samef(cimagf(wf), b))
		fail(name, x, y, wf, a, b);
	if (!same(creall(wl), a) || !same(cimagl(wl), b))
		fail(name, x, y, wl, a, b);
}

static void row(const char *name, double complex (*f)(double complex),
		float complex (*ff)(float complex), long double complex (*fl)(long double complex),
		enum symmetry symmetry, double x, double y, double a, double b)
{
	one(name, f, ff, fl, x, y, a, b);
	one(name, f, ff, fl, x, -y, a, negated(b));
	if (symmetry == ODD) {
		one(name, f, ff, fl, -x, -y, negated(a), negated(b));
		one(name, f, ff, fl, -x, y, negated(a), b);
	} else if (symmetry == EVEN) {
		one(name, f, ff, fl, -x, -y, a, b);
		one(name, f, ff, fl, -x, y, a, negated(b));
	}
}

#define ROW(name, symmetry, x, y, a, b)                                                            \
	row(#name, name, name##f, name##l, symmetry, x, y, a, b);

static void acosh_(void)
{
	/* cacos by the rows of G.6.1.1, cacosh by those of G.6.2.1. */
	ROW(cacos, NEITHER, 0.0, 0.0, PI / 2, -0.0)
	ROW(cacos, NEITHER, -0.0, 0.0, PI / 2, -0.0)
	ROW(cacos, NEITHER, 0.0, NAN, PI / 2, NAN)
	ROW(cacos, NEITHER, 3.5, INF, PI / 2, -INF)
	ROW(cacos, NEITHER, -3.5, INF, PI / 2, -INF)
	ROW(cacos, NEITHER, 2.0, NAN, NAN, NAN)
	ROW(cacos, NEITHER, -INF, 1.0, PI, -INF)
	ROW(cacos, NEITHER, INF, 1.0, 0.0, -INF)
	ROW(cacos, NEITHER, -INF, INF, 3 * PI / 4, -INF)
	ROW(cacos, NEITHER, INF, INF, PI / 4, -INF)
	ROW(cacos, NEITHER, INF, NAN, NAN, OPEN_INF)
	ROW(cacos, NEITHER, -INF, NAN, NAN, OPEN_INF)
	ROW(cacos, NEITHER, NAN, 1.0, NAN, NAN)
	ROW(cacos, NEITHER, NAN, INF, NAN, -INF)
	ROW(cacos, NEITHER, NAN, NAN, NAN, NAN)
	ROW(cacosh, NEITHER, 0.0, 0.0, 0.0, PI / 2)
	ROW(cacosh, NEITHER, -0.0, 0.0, 0.0, PI / 2)
	ROW(cacosh, NEITHER, 2.5, INF, INF, PI / 2)
	ROW(cacosh, NEITHER, 2.5, NAN, NAN, NAN)
	ROW(cacosh, NEITHER, -INF, 2.5, INF, PI)
	ROW(cacosh, NEITHER, INF, 2.5, INF, 0.0)
	ROW(cacosh, NEITHER, -INF, INF, INF, 3 * PI / 4)
	ROW(cacosh, NEITHER, INF, INF, INF, PI / 4)
	ROW(cacosh, NEITHER, INF, NAN, INF, NAN)
	ROW(cacosh, NEITHER, -INF, NAN, INF, NAN)
	ROW(cacosh, NEITHER, NAN, 2.5, NAN, NAN)
	ROW(cacosh, NEITHER, NAN, INF, INF, NAN)
	ROW(cacosh, NEITHER, NAN, NAN, NAN, NAN)
	/* Both sides of the cuts. */
	ROW(cacos, NEITHER, 2.0, 0.0, 0.0, -1.3169578969248167)
	ROW(cacos, NEITHER, -2.0, 0.0, PI, -1.3169578969248167)
	ROW(cacosh, NEITHER, -2.0, 0.0, 1.3169578969248167, PI)
	ROW(cacosh, NEITHER, 0.5, 0.0, 0.0, 1.0471975511965976)
}

static void asinh_(void)
{
	ROW(casinh, ODD, 0.0, 0.0, 0.0, 0.0)
	ROW(casinh, ODD, 2.5, INF, INF, PI / 2)
	ROW(casinh, ODD, 2.5, NAN, NAN, NAN)
	ROW(casinh, ODD, INF, 2.5, INF, 0.0)
	ROW(casinh, ODD, INF, INF, INF, PI / 4)
	ROW(casinh, ODD, INF, NAN, INF, NAN)
	ROW(casinh, ODD, NAN, 0.0, NAN, 0.0)
	ROW(casinh, ODD, NAN, 2.5, NAN, NAN)
	ROW(casinh, ODD, NAN, INF, OPEN_INF, NAN)
	ROW(casinh, ODD, NAN, NAN, NAN, NAN)
	ROW(casinh, ODD, 0.0, 2.0, 1.3169578969248167, PI / 2)
	ROW(casin, ODD, 2.0, 0.0, PI / 2, 1.3169578969248167)
	ROW(casin, ODD, 0.0, NAN, 0.0, NAN)
	ROW(casin, ODD, INF, INF, PI / 4, INF)
	ROW(casin, ODD, 0x1p-100, 0x1p-100, 0x1p-100, 0x1p-100)
}

static void atanh_(void)
{
	ROW(catanh, ODD, 0.0, 0.0, 0.0, 0.0)
	ROW(catanh, ODD, 0.0, NAN, 0.0, NAN)
	ROW(catanh, ODD, 1.0, 0.0, INF, 0.0)
	ROW(catanh, ODD, 2.5, INF, 0.0, PI / 2)
	ROW(catanh, ODD, 2.5, NAN, NAN, NAN)
	ROW(catanh, ODD, INF, 2.5, 0.0, PI / 2)
	ROW(catanh, ODD, INF, INF, 0.0, PI / 2)
	ROW(catanh, ODD, INF, NAN, 0.0, NAN)
	ROW(catanh, ODD, NAN, 2.5, NAN, NAN)
	ROW(catanh, ODD, NAN, INF, ANY, PI / 2)
	ROW(catanh, ODD, NAN, NAN, NAN, NAN)
	ROW(catanh, ODD, 2.0, 0.0, 0.54930614433405484570, PI / 2)
	ROW(catan, ODD, 0.0, 2.0, PI / 2, 0.54930614433405484570)
}

static void cosh_(void)
{
	ROW(ccosh, EVEN, 0.0, 0.0, 1, 0.0)
	ROW(ccosh, EVEN, 0.0, INF, NAN, ANY)
	ROW(ccosh, EVEN, 0.0, NAN, NAN, ANY)
	ROW(ccosh, EVEN, 2.5, INF, NAN, NAN)
	ROW(ccosh, EVEN, 2.5, NAN, NAN, NAN)
	ROW(ccosh, EVEN, INF, 0.0, INF, 0.0)
	ROW(ccosh, EVEN, INF, 2.0, -INF, INF)
	ROW(ccosh, EVEN, INF, INF, OPEN_INF, NAN)
	ROW(ccosh, EVEN, INF, NAN, INF, NAN)
	ROW(ccosh, EVEN, NAN, 0.0, NAN, ANY)
	ROW(ccosh, EVEN, NAN, 2.5, NAN, NAN)
	ROW(ccosh, EVEN, NAN, NAN, NAN, NAN)
	ROW(ccos, EVEN, 0.0, INF, INF, -0.0)
	ROW(ccos, EVEN, 0.0, 0.0, 1, -0.0)
	ROW(ccos, EVEN, INF, 0.0, NAN, ANY)
}

static void sinh_(void)
{
	ROW(csinh, ODD, 0.0, 0.0, 0.0, 0.0)
	ROW(csinh, ODD, 0.0, INF, ANY, NAN)
	ROW(csinh, ODD, 0.0, NAN, ANY, NAN)
	ROW(csinh, ODD, 2.5, INF, NAN, NAN)
	ROW(csinh, ODD, 2.5, NAN, NAN, NAN)
	ROW(csinh, ODD, INF, 0.0, INF, 0.0)
	ROW(csinh, ODD, INF, 2.0, -INF, INF)
	ROW(csinh, ODD, INF, INF, OPEN_INF, NAN)
	ROW(csinh, ODD, INF, NAN, OPEN_INF, NAN)
	ROW(csinh, ODD, NAN, 0.0, NAN, 0.0)
	ROW(csinh, ODD, NAN, 2.5, NAN, NAN)
	ROW(csinh, ODD, NAN, NAN, NAN, NAN)
	ROW(csin, ODD, 0.0, INF, 0.0, INF)
	ROW(csin, ODD, INF, 0.0, NAN, ANY)
}

static void tanh_(void)
{
	ROW(ctanh, ODD, 0.0, 0.0, 0.0, 0.0)
	ROW(ctanh, ODD, 2.5, INF, NAN, NAN)
	ROW(ctanh, ODD, 2.5, NAN, NAN, NAN)
	ROW(ctanh, ODD, INF, 2.0, 1, -0.0)
	ROW(ctanh, ODD, INF, 1.0, 1, 0.0)
	ROW(ctanh, ODD, INF, INF, 1, ANY)
	ROW(ctanh, ODD, INF, NAN, 1, ANY)
	ROW(ctanh, ODD, NAN, 0.0, NAN, 0.0)
	ROW(ctanh, ODD, NAN, 2.5, NAN, NAN)
	ROW(ctanh, ODD, NAN, NAN, NAN, NAN)
	ROW(ctanh, ODD, 1e4, 1e-300, 1, 0.0)
	ROW(ctan, ODD, 1.0, INF, 0.0, 1)
}

static void exp_log_sqrt(void)
{
	ROW(cexp, NEITHER, 0.0, 0.0, 1, 0.0)
	ROW(cexp, NEITHER, -0.0, 0.0, 1, 0.0)
	ROW(cexp, NEITHER, 2.5, INF, NAN, NAN)
	ROW(cexp, NEITHER, 2.5, NAN, NAN, NAN)
	ROW(cexp, NEITHER, INF, 0.0, INF, 0.0)
	ROW(cexp, NEITHER, -INF, 2.0, -0.0, 0.0)
	ROW(cexp, NEITHER, INF, 2.0, -INF, INF)
	ROW(cexp, NEITHER, -INF, INF, ANY, ANY)
	ROW(cexp, NEITHER, INF, INF, OPEN_INF, NAN)
	ROW(cexp, NEITHER, -INF, NAN, ANY, ANY)
	ROW(cexp, NEITHER, INF, NAN, OPEN_INF, NAN)
	ROW(cexp, NEITHER, NAN, 0.0, NAN, 0.0)
	ROW(cexp, NEITHER, NAN, 2.5, NAN, NAN)
	ROW(cexp, NEITHER, NAN, NAN, NAN, NAN)
	ROW(clog, NEITHER, -0.0, 0.0, -INF, PI)
	ROW(clog, NEITHER, 0.0, 0.0, -INF, 0.0)
	ROW(clog, NEITHER, 2.5, INF, INF, PI / 2)
	ROW(clog, NEITHER, 2.5, NAN, NAN, NAN)
	ROW(clog, NEITHER, -INF, 2.5, INF, PI)
	ROW(clog, NEITHER, INF, 2.5, INF, 0.0)
	ROW(clog, NEITHER, -INF, INF, INF, 3 * PI / 4)
	ROW(clog, NEITHER, INF, INF, INF, PI / 4)
	ROW(clog, NEITHER, INF, NAN, INF, NAN)
	ROW(clog, NEITHER, -INF, NAN, INF, NAN)
	ROW(clog, NEITHER, NAN, 2.5, NAN, NAN)
	ROW(clog, NEITHER, NAN, INF, INF, NAN)
	ROW(clog, NEITHER, NAN, NAN, NAN, NAN)
	ROW(clog, NEITHER, 1.0, 0.0, 0.0, 0.0)
	ROW(clog, NEITHER, -1.0, 0.0, 0.0, PI)
	ROW(csqrt, NEITHER, 0.0, 0.0, 0.0, 0.0)
	ROW(csqrt, NEITHER, -0.0, 0.0, 0.0, 0.0)
	ROW(csqrt, NEITHER, 2.5, INF, INF, INF)
	ROW(csqrt, NEITHER, NAN, INF, INF, INF)
	ROW(csqrt, NEITHER, 2.5, NAN, NAN, NAN)
	ROW(csqrt, NEITHER, -INF, 2.5, 0.0, INF)
	ROW(csqrt, NEITHER, INF, 2.5, INF, 0.0)
	ROW(csqrt, NEITHER, -INF, NAN, NAN, OPEN_INF)
	ROW(csqrt, NEITHER, INF, NAN, INF, NAN)
	ROW(csqrt, NEITHER, NAN, 2.5, NAN, NAN)
	ROW(csqrt, NEITHER, NAN, NAN, NAN, NAN)
	ROW(csqrt, NEITHER, -4.0, 0.0, 0.0, 2)
}

static void parts(void)
{
	ROW(cproj, NEITHER, INF, NAN, INF, ANY)
	ROW(cproj, NEITHER, -INF, 3.0, INF, 0.0)
	ROW(cproj, NEITHER, NAN, INF, INF, 0.0)
	ROW(cproj, NEITHER, -1.5, 2.5, -1.5, 2.5)
	ROW(conj, NEITHER, -0.0, 0.0, -0.0, -0.0)
	CHECK(cabs(CMPLX(-INF, NAN)) == INF && cabs(CMPLX(NAN, INF)) == INF);
	CHECK(cabs(CMPLX(3, -4)) == 5 && cabsf(CMPLXF(3, -4)) == 5 && cabsl(CMPLXL(3, -4)) == 5);
	CHECK(cabs(CMPLX(3e307, 4e307)) == 5e307);
	CHECK(carg(CMPLX(-1, 0)) == PI && carg(CMPLX(-1, -0.0)) == -PI);
	CHECK(creal(CMPLX(1, 2)) == 1 && cimagf(CMPLXF(1, 2)) == 2 && cimagl(CMPLXL(1, -2)) == -2);
	CHECK(cimag(2 * I) == 2 && creal(I * I) == -1);
}

static void powers(void)
{
	double complex w = cpow(CMPLX(0, 1), CMPLX(0, 1)); /* e**(-pi/2) */

	CHECK(fabs(creal(w) - 0.20787957635076190855) < 1e-15 && cimag(w) == 0);
	w = cpow(CMPLX(-8, 0), 1.0 / 3);
	CHECK(fabs(creal(w) - 1) < 1e-15 && fabs(cimag(w) - 1.7320508075688772935) < 1e-15);
	w = cpow(CMPLX(2, 0), CMPLX(10, 0));
	CHECK(fabs(creal(w) - 1024) < 1e-11 && cimag(w) == 0);
}

int main(void)
{
	acosh_();
	asinh_();
	atanh_();
	cosh_();
	sinh_();
	tanh_();
	exp_log_sqrt();
	parts();
	powers();
	return done();
}
