/* math.h: mathematics (C17 7.12 and C23's additions, POSIX.1-2024, XSI).
 *
 * Every function has three forms: name(double), namef(float), namel(long double),
 * where long double is 80 bits wide on x86_64 and 128 on aarch64.  Errors raise
 * floating-point exceptions (math_errhandling is MATH_ERREXCEPT): an invalid
 * argument gives a NaN, a pole an infinity.  Nothing here traps. */
#ifndef _MATH_H
#define _MATH_H

#include <features.h>

__BEGIN_DECLS

#if __FLT_EVAL_METHOD__ == 2
typedef long double float_t;
typedef long double double_t;
#else
typedef float float_t;
typedef double double_t;
#endif

#define HUGE_VAL __builtin_huge_val()
#define HUGE_VALF __builtin_huge_valf()
#define HUGE_VALL __builtin_huge_vall()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")

#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#define FP_ILOGB0 (-0x7fffffff - 1)
#define FP_ILOGBNAN (-0x7fffffff - 1)
#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#define math_errhandling MATH_ERREXCEPT
#ifdef __FP_FAST_FMA
#define FP_FAST_FMA 1
#endif
#ifdef __FP_FAST_FMAF
#define FP_FAST_FMAF 1
#endif

/* Of any floating type: kind, sign, comparison without an exception for NaNs. */
#define fpclassify(x)                                                                              \
	__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf_sign(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define signbit(x) __builtin_signbit(x)
#define isgreater(x, y) __builtin_isgreater(x, y)
#define isgreaterequal(x, y) __builtin_isgreaterequal(x, y)
#define isless(x, y) __builtin_isless(x, y)
#define islessequal(x, y) __builtin_islessequal(x, y)
#define islessgreater(x, y) __builtin_islessgreater(x, y)
#define isunordered(x, y) __builtin_isunordered(x, y)
#if __ISO_C_VISIBLE >= 2023
#define iszero(x) ((x) == 0)
#define issubnormal(x) (fpclassify(x) == FP_SUBNORMAL)
#endif

#define __MATH_1(name)                                                                             \
	double name(double);                                                                       \
	float name##f(float);                                                                      \
	long double name##l(long double);
#define __MATH_2(name)                                                                             \
	double name(double, double);                                                               \
	float name##f(float, float);                                                               \
	long double name##l(long double, long double);

/* Trigonometric functions and their inverses, of angles in radians. */
__MATH_1(sin)
__MATH_1(cos)
__MATH_1(tan)
__MATH_1(asin)
__MATH_1(acos)
__MATH_1(atan)
__MATH_2(atan2) /* the angle of (x = second, y = first), -pi to pi */

/* Hyperbolic functions and their inverses. */
__MATH_1(sinh)
__MATH_1(cosh)
__MATH_1(tanh)
__MATH_1(asinh)
__MATH_1(acosh)
__MATH_1(atanh)

/* e**x, 2**x, e**x - 1; natural, decimal, binary logarithm; log(1 + x). */
__MATH_1(exp)
__MATH_1(exp2)
__MATH_1(expm1)
__MATH_1(log)
__MATH_1(log10)
__MATH_1(log2)
__MATH_1(log1p)

/* x**y; square root (correctly rounded), cube root, sqrt(x*x + y*y) without overflow. */
__MATH_2(pow)
__MATH_1(sqrt)
__MATH_1(cbrt)
__MATH_2(hypot)

/* The error function, 1 - it, the gamma function and the logarithm of its magnitude. */
__MATH_1(erf)
__MATH_1(erfc)
__MATH_1(tgamma)
__MATH_1(lgamma)

/* To an integer: down, up, toward 0, to nearest with ties away from 0 (round), to
 * nearest with ties to even (roundeven), in the current direction (rint, which
 * raises FE_INEXACT, and nearbyint, which does not). */
__MATH_1(floor)
__MATH_1(ceil)
__MATH_1(trunc)
__MATH_1(round)
__MATH_1(rint)
__MATH_1(nearbyint)
long lround(double);
long lroundf(float);
long lroundl(long double);
long long llround(double);
long long llroundf(float);
long long llroundl(long double);
long lrint(double);
long lrintf(float);
long lrintl(long double);
long long llrint(double);
long long llrintf(float);
long long llrintl(long double);

/* Remainders, exact: of the truncated quotient; of the nearest (IEC 60559), with
 * the quotient's low bits by remquo; the parts before and after the point. */
__MATH_2(fmod)
__MATH_2(remainder)
double remquo(double, double, int *);
float remquof(float, float, int *);
long double remquol(long double, long double, int *);
double modf(double, double *);
float modff(float, float *);
long double modfl(long double, long double *);

/* Exponent and significand: x = f * 2**e with f in [1/2, 1); x * 2**n; the exponent
 * of x as a number (logb) or int (ilogb). */
double frexp(double, int *);
float frexpf(float, int *);
long double frexpl(long double, int *);
double ldexp(double, int);
float ldexpf(float, int);
long double ldexpl(long double, int);
double scalbn(double, int);
float scalbnf(float, int);
long double scalbnl(long double, int);
double scalbln(double, long);
float scalblnf(float, long);
long double scalblnl(long double, long);
__MATH_1(logb)
int ilogb(double);
int ilogbf(float);
int ilogbl(long double);

/* Magnitude, sign, neighbours, extremes, positive difference, x*y + z rounded once. */
__MATH_1(fabs)
__MATH_2(copysign)
__MATH_2(nextafter)
double nexttoward(double, long double);
float nexttowardf(float, long double);
long double nexttowardl(long double, long double);
__MATH_2(fmin)
__MATH_2(fmax)
__MATH_2(fdim)
double fma(double, double, double);
float fmaf(float, float, float);
long double fmal(long double, long double, long double);
double nan(const char *);
float nanf(const char *);
long double nanl(const char *);

#if __ISO_C_VISIBLE >= 2023
__MATH_1(roundeven)
__MATH_1(nextup)
__MATH_1(nextdown)
__MATH_2(fmaximum) /* unlike fmax, a NaN if either is, and +0 above -0 */
__MATH_2(fminimum)
__MATH_2(fmaximum_num)
__MATH_2(fminimum_num)
__MATH_2(fmaximum_mag) /* of the magnitudes */
__MATH_2(fminimum_mag)
__MATH_2(fmaximum_mag_num)
__MATH_2(fminimum_mag_num)

/* Of angles in half turns: sin(pi x)...; asin(x)/pi... */
__MATH_1(sinpi)
__MATH_1(cospi)
__MATH_1(tanpi)
__MATH_1(asinpi)
__MATH_1(acospi)
__MATH_1(atanpi)
__MATH_2(atan2pi)

/* 2**x - 1, 10**x - 1, log2(1 + x), log10(1 + x), log(1 + x), 1/sqrt(x); x**y of the formula
 * e**(y log x), which has no x below 0. */
__MATH_1(exp2m1)
__MATH_1(exp10m1)
__MATH_1(log2p1)
__MATH_1(log10p1)
__MATH_1(logp1)
__MATH_1(rsqrt)
__MATH_2(powr)

/* (1 + x)**n, x**n, the n-th root of x. */
double compoundn(double, long long);
float compoundnf(float, long long);
long double compoundnl(long double, long long);
double pown(double, long long);
float pownf(float, long long);
long double pownl(long double, long long);
double rootn(double, long long);
float rootnf(float, long long);
long double rootnl(long double, long long);

/* ilogb as a long.  *canonical = *x, quiet if it is a signaling NaN; 0 when done. */
#define FP_LLOGB0 (-0x7fffffffffffffff - 1)
#define FP_LLOGBNAN (-0x7fffffffffffffff - 1)
long llogb(double);
long llogbf(float);
long llogbl(long double);
int canonicalize(double *__canonical, const double *__x);
int canonicalizef(float *__canonical, const float *__x);
int canonicalizel(long double *__canonical, const long double *__x);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
#define M_E 2.71828182845904523536
#define M_LOG2E 1.44269504088896340736
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define MAXFLOAT 3.40282346638528859812e+38F

extern int signgam; /* the sign of the gamma function, as lgamma last found it */
/* Bessel functions of the first and second kind. */
double j0(double);
double j1(double);
double jn(int, double);
double y0(double);
double y1(double);
double yn(int, double);
#endif

#if __BSD_VISIBLE
double lgamma_r(double, int *);
float lgammaf_r(float, int *);
__MATH_2(drem)
__MATH_2(scalb) /* x * 2**n */
int finite(double);
int finitef(float);
int finitel(long double);
float j0f(float);
float j1f(float);
float jnf(int, float);
float y0f(float);
float y1f(float);
float ynf(int, float);
__MATH_1(significand)
#endif

#if __GNU_VISIBLE
#define M_El 2.718281828459045235360287471352662498L
#define M_LOG2El 1.442695040888963407359924681001892137L
#define M_LOG10El 0.434294481903251827651128918916605082L
#define M_LN2l 0.693147180559945309417232121458176568L
#define M_LN10l 2.302585092994045684017991454684364208L
#define M_PIl 3.141592653589793238462643383279502884L
#define M_PI_2l 1.570796326794896619231321691639751442L
#define M_PI_4l 0.785398163397448309615660845819875721L
#define M_1_PIl 0.318309886183790671537767526745028724L
#define M_2_PIl 0.636619772367581343075535053490057448L
#define M_2_SQRTPIl 1.128379167095512573896158903121545172L
#define M_SQRT2l 1.414213562373095048801688724209698079L
#define M_SQRT1_2l 0.707106781186547524400844362104849039L
long double lgammal_r(long double, int *);
void sincos(double, double *, double *);
void sincosf(float, float *, float *);
void sincosl(long double, long double *, long double *);
__MATH_1(pow10)
long double j0l(long double);
long double j1l(long double);
long double jnl(int, long double);
long double y0l(long double);
long double y1l(long double);
long double ynl(int, long double);
#endif

#if __GNU_VISIBLE || __ISO_C_VISIBLE >= 2023
__MATH_1(exp10)
#endif

#undef __MATH_1
#undef __MATH_2

__END_DECLS

#endif
