/* complex.h: complex numbers (C17 7.3 and Annex G, POSIX.1-2024).
 *
 * Every function has three forms: name(double _Complex), namef(float _Complex),
 * namel(long double _Complex).  Infinities, NaNs and signed zeros as Annex G says: an
 * infinity is a number with an infinite part, whatever the other is.  Branch cuts lie
 * where Annex G has them, and the sign of a zero tells on which side of one a number is.
 * errno is left alone.  Nothing here traps. */
#ifndef _COMPLEX_H
#define _COMPLEX_H

#include <features.h>

__BEGIN_DECLS

#ifndef __cplusplus
#define complex _Complex
#endif
#define _Complex_I (__extension__ 1.0iF)
#define I _Complex_I

#if __ISO_C_VISIBLE >= 2011
/* x + y i, even if y is a zero with a sign, an infinity or a NaN. */
#define CMPLX(x, y) __builtin_complex((double)(x), (double)(y))
#define CMPLXF(x, y) __builtin_complex((float)(x), (float)(y))
#define CMPLXL(x, y) __builtin_complex((long double)(x), (long double)(y))
#endif

#define __COMPLEX(name)                                                                            \
	double _Complex name(double _Complex __z);                                                 \
	float _Complex name##f(float _Complex __z);                                                \
	long double _Complex name##l(long double _Complex __z);
#define __REAL(name)                                                                               \
	double name(double _Complex __z);                                                          \
	float name##f(float _Complex __z);                                                         \
	long double name##l(long double _Complex __z);

/* Parts; magnitude; angle from -pi to pi, cut along the negative real axis; conjugate;
 * every infinity made one, +inf with the imaginary part's sign on a zero. */
__REAL(creal)
__REAL(cimag)
__REAL(cabs)
__REAL(carg)
__COMPLEX(conj)
__COMPLEX(cproj)

/* Trigonometric functions and their inverses, of angles in radians.  casin and cacos are
 * cut along the real axis beyond -1 and 1, catan along the imaginary one. */
__COMPLEX(csin)
__COMPLEX(ccos)
__COMPLEX(ctan)
__COMPLEX(casin)
__COMPLEX(cacos)
__COMPLEX(catan)

/* Hyperbolic functions and their inverses.  casinh is cut along the imaginary axis beyond
 * -i and i, cacosh along the real one below 1, catanh beyond -1 and 1. */
__COMPLEX(csinh)
__COMPLEX(ccosh)
__COMPLEX(ctanh)
__COMPLEX(casinh)
__COMPLEX(cacosh)
__COMPLEX(catanh)

/* e**z; natural logarithm and square root, cut along the negative real axis; x**y, cut
 * there for x. */
__COMPLEX(cexp)
__COMPLEX(clog)
__COMPLEX(csqrt)
double _Complex cpow(double _Complex __x, double _Complex __y);
float _Complex cpowf(float _Complex __x, float _Complex __y);
long double _Complex cpowl(long double _Complex __x, long double _Complex __y);

#if __GNU_VISIBLE
__COMPLEX(clog10) /* the decimal logarithm */
#endif

#undef __COMPLEX
#undef __REAL

__END_DECLS

#endif
