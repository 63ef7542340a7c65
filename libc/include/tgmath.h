/* tgmath.h: <math.h> and <complex.h> by one name for all types (C17 7.25, C23 7.27).
 *
 * A macro looks at the types of its arguments, of which it evaluates none for that: long
 * double if one is, else double if one is that or an integer, else float; complex if one is.
 * In C++ this is what overloading does, and only the two headers are included. */
#ifndef _TGMATH_H
#define _TGMATH_H

#include <complex.h>
#include <math.h>

#ifndef __cplusplus

/* A number of the type that x counts as; of two or three, their sum has the type wanted. */
#define __TG(x)                                                                                    \
	_Generic((x), float: 1.0f, long double: 1.0L, float _Complex: (float _Complex)1,           \
		 double _Complex: (double _Complex)1, long double _Complex: (long double _Complex)1, \
		 default: 1.0)
#define __TG_REAL(name, type) _Generic(type, float: name##f, long double: name##l, default: name)
/* A function that has a form for complex numbers, of its own name. */
#define __TG_BOTH(name, c, type)                                                                      \
	_Generic(type, float: name##f, long double: name##l, float _Complex: c##f,                 \
		 double _Complex: c, long double _Complex: c##l, default: name)
#define __TG_COMPLEX(c, type)                                                                      \
	_Generic(type, float: c##f, float _Complex: c##f, long double: c##l,                       \
		 long double _Complex: c##l, default: c)

#define __TG_1(name, x) __TG_REAL(name, __TG(x))(x)
#define __TG_2(name, x, y) __TG_REAL(name, __TG(x) + __TG(y))(x, y)
#define __TG_3(name, x, y, z) __TG_REAL(name, __TG(x) + __TG(y) + __TG(z))(x, y, z)
/* The second is of one type, whatever the first is. */
#define __TG_WITH(name, x, y) __TG_REAL(name, __TG(x))(x, y)

#define acos(z) __TG_BOTH(acos, cacos, __TG(z))(z)
#define asin(z) __TG_BOTH(asin, casin, __TG(z))(z)
#define atan(z) __TG_BOTH(atan, catan, __TG(z))(z)
#define acosh(z) __TG_BOTH(acosh, cacosh, __TG(z))(z)
#define asinh(z) __TG_BOTH(asinh, casinh, __TG(z))(z)
#define atanh(z) __TG_BOTH(atanh, catanh, __TG(z))(z)
#define cos(z) __TG_BOTH(cos, ccos, __TG(z))(z)
#define sin(z) __TG_BOTH(sin, csin, __TG(z))(z)
#define tan(z) __TG_BOTH(tan, ctan, __TG(z))(z)
#define cosh(z) __TG_BOTH(cosh, ccosh, __TG(z))(z)
#define sinh(z) __TG_BOTH(sinh, csinh, __TG(z))(z)
#define tanh(z) __TG_BOTH(tanh, ctanh, __TG(z))(z)
#define exp(z) __TG_BOTH(exp, cexp, __TG(z))(z)
#define log(z) __TG_BOTH(log, clog, __TG(z))(z)
#define sqrt(z) __TG_BOTH(sqrt, csqrt, __TG(z))(z)
#define pow(x, y) __TG_BOTH(pow, cpow, __TG(x) + __TG(y))(x, y)
#define fabs(z) __TG_BOTH(fabs, cabs, __TG(z))(z)

#define carg(z) __TG_COMPLEX(carg, __TG(z))(z)
#define cimag(z) __TG_COMPLEX(cimag, __TG(z))(z)
#define conj(z) __TG_COMPLEX(conj, __TG(z))(z)
#define cproj(z) __TG_COMPLEX(cproj, __TG(z))(z)
#define creal(z) __TG_COMPLEX(creal, __TG(z))(z)

#define atan2(y, x) __TG_2(atan2, y, x)
#define cbrt(x) __TG_1(cbrt, x)
#define ceil(x) __TG_1(ceil, x)
#define copysign(x, y) __TG_2(copysign, x, y)
#define erf(x) __TG_1(erf, x)
#define erfc(x) __TG_1(erfc, x)
#define exp2(x) __TG_1(exp2, x)
#define expm1(x) __TG_1(expm1, x)
#define fdim(x, y) __TG_2(fdim, x, y)
#define floor(x) __TG_1(floor, x)
#define fma(x, y, z) __TG_3(fma, x, y, z)
#define fmax(x, y) __TG_2(fmax, x, y)
#define fmin(x, y) __TG_2(fmin, x, y)
#define fmod(x, y) __TG_2(fmod, x, y)
#define frexp(x, exponent) __TG_WITH(frexp, x, exponent)
#define hypot(x, y) __TG_2(hypot, x, y)
#define ilogb(x) __TG_1(ilogb, x)
#define ldexp(x, n) __TG_WITH(ldexp, x, n)
#define lgamma(x) __TG_1(lgamma, x)
#define llrint(x) __TG_1(llrint, x)
#define llround(x) __TG_1(llround, x)
#define log10(x) __TG_1(log10, x)
#define log1p(x) __TG_1(log1p, x)
#define log2(x) __TG_1(log2, x)
#define logb(x) __TG_1(logb, x)
#define lrint(x) __TG_1(lrint, x)
#define lround(x) __TG_1(lround, x)
#define nearbyint(x) __TG_1(nearbyint, x)
#define nextafter(x, y) __TG_2(nextafter, x, y)
#define nexttoward(x, y) __TG_WITH(nexttoward, x, y)
#define remainder(x, y) __TG_2(remainder, x, y)
#define remquo(x, y, quotient) __TG_REAL(remquo, __TG(x) + __TG(y))(x, y, quotient)
#define rint(x) __TG_1(rint, x)
#define round(x) __TG_1(round, x)
#define scalbln(x, n) __TG_WITH(scalbln, x, n)
#define scalbn(x, n) __TG_WITH(scalbn, x, n)
#define tgamma(x) __TG_1(tgamma, x)
#define trunc(x) __TG_1(trunc, x)

#if __ISO_C_VISIBLE >= 2023
#define fmaximum(x, y) __TG_2(fmaximum, x, y)
#define fmaximum_num(x, y) __TG_2(fmaximum_num, x, y)
#define fminimum(x, y) __TG_2(fminimum, x, y)
#define fminimum_num(x, y) __TG_2(fminimum_num, x, y)
#define nextdown(x) __TG_1(nextdown, x)
#define nextup(x) __TG_1(nextup, x)
#define roundeven(x) __TG_1(roundeven, x)
#define fmaximum_mag(x, y) __TG_2(fmaximum_mag, x, y)
#define fmaximum_mag_num(x, y) __TG_2(fmaximum_mag_num, x, y)
#define fminimum_mag(x, y) __TG_2(fminimum_mag, x, y)
#define fminimum_mag_num(x, y) __TG_2(fminimum_mag_num, x, y)
#define acospi(x) __TG_1(acospi, x)
#define asinpi(x) __TG_1(asinpi, x)
#define atan2pi(y, x) __TG_2(atan2pi, y, x)
#define atanpi(x) __TG_1(atanpi, x)
#define compoundn(x, n) __TG_WITH(compoundn, x, n)
#define cospi(x) __TG_1(cospi, x)
#define exp10(x) __TG_1(exp10, x)
#define exp10m1(x) __TG_1(exp10m1, x)
#define exp2m1(x) __TG_1(exp2m1, x)
#define llogb(x) __TG_1(llogb, x)
#define log10p1(x) __TG_1(log10p1, x)
#define log2p1(x) __TG_1(log2p1, x)
#define logp1(x) __TG_1(logp1, x)
#define pown(x, n) __TG_WITH(pown, x, n)
#define powr(x, y) __TG_2(powr, x, y)
#define rootn(x, n) __TG_WITH(rootn, x, n)
#define rsqrt(x) __TG_1(rsqrt, x)
#define sinpi(x) __TG_1(sinpi, x)
#define tanpi(x) __TG_1(tanpi, x)
#endif

#endif

#endif
