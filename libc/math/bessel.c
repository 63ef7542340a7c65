/* bessel.c: Bessel functions of integer order (XSI).
 *
 * Up to FAR: J by Miller's backward recurrence J(k-1) = 2k/x J(k) - J(k+1) from where
 * they vanish, normalized by J0 + 2 J2 + 2 J4 + ... = 1; Y by Neumann's series in them.
 * From FAR on: Hankel's asymptotic expansions, whose smallest term is about e**(-2 x).
 * Abramowitz & Stegun, Handbook of Mathematical Functions, 9.1.27, 9.1.88, 9.2.5,
 * 9.12.  Order 0 and 1 in double have a way of their own (bessel_double.c).  */
#include <float.h>
#include <math.h>
#include <stdbool.h>
#include "layout.h"
#include "bessel.h"

#if LDBL_MANT_DIG == 64
#define FAR 25
#define ABOVE 24 /* where the recurrence starts: J is below 2**-75 there */
#define TINY 0x1p-34L
#else
#define FAR 42
#define ABOVE 48
#define TINY 0x1p-58L
#endif

static const long double two_over_pi = 0.636619772367581343075535053490057448137839L;
static const long double euler = 0.577215664901532860606512090082402431042159L;

struct bessel {
	long double j0, j1, y0, y1;
};

/* The amplitude sqrt(2/(pi x)) (P + iQ) e**(i angle), angle = x - (order/2 + 1/4) pi. */
static void hankel(int order, long double x, long double *j, long double *y)
{
	long double p = 1, q = 0, term = 1, s, c, sine, cosine, size;

	for (int k = 1; k < 100; k++) {
		term *= (4.0L * order * order - (2.0L * k - 1) * (2 * k - 1)) / (8 * x * k);
		if (k & 1)
			q += k & 2 ? -term : term;
		else
			p += k & 2 ? -term : term;
		if (__builtin_fabsl(term) < LDBL_EPSILON / 4)
			break;
	}
	sincosl(x, &s, &c);
	/* Of x - pi/4, and for order 1 a quarter turn back; each times sqrt 2. */
	sine = order ? -(s + c) : s - c;
	cosine = order ? s - c : s + c;
	size = sqrtl(two_over_pi / x / 2);
	*j = size * (p * cosine - q * sine);
	*y = size * (p * sine + q * cosine);
}

/* 0 < x < FAR.  The recurrence starts where J is below 2**-75 of what is wanted. */
static struct bessel near(long double x)
{
	long double above = 0, here = 0x1p-4000L, below, norm = 0, even = 0, odd = 0, log_half;
	struct bessel b;
	long double twice_inverse = 2 / x;

	if (x < TINY)
		return (struct bessel){ 1, x / 2, two_over_pi * (logl(x / 2) + euler),
					-two_over_pi / x };
	for (int k = ABOVE + 2 * (int)x; k > 0; k--) {
		/* here is J(k) */
		int half = k / 2;

		if (k & 1) {
			if (half > 0)
				odd += (half & 1 ? -1 : 1) * (long double)k /
				       (half * (half + 1.0L)) * here;
			else
				b.j1 = here;
		} else {
			norm += 2 * here;
			even += (half & 1 ? -1 : 1) * here / half;
		}
		below = k * twice_inverse * here - above;
		above = here;
		here = below;
	}
	norm += here;
	b.j0 = here / norm;
	b.j1 = b.j1 / norm;
	log_half = logl(x / 2) + euler;
	b.y0 = two_over_pi * (log_half * b.j0 - 2 * even / norm);
	b.y1 = two_over_pi * ((log_half - 1) * b.j1 - b.j0 / x - odd / norm);
	return b;
}

static struct bessel orders(long double x)
{
	struct bessel b;

	if (x < FAR)
		return near(x);
	hankel(0, x, &b.j0, &b.y0);
	hankel(1, x, &b.j1, &b.y1);
	return b;
}

/* Where Y is no number: at 0 a pole, below it is undefined. */
static long double y_special(long double x)
{
	volatile long double zero = 0;

	if (x == 0)
		return -1 / zero;
	return isnan(x) ? x + x : isless(x, 0) ? zero / zero : 0;
}

/* J(n), n above x, where upward recurrence would be unstable: from far enough above n
 * down to the larger of J0 and J1. */
static long double descend(unsigned n, long double x)
{
	const long double large = 0x1p8000L;
	struct bessel b = orders(x);
	long double above = 0, here = 0x1p-8000L, below, wanted = 0;

	for (long k = n + 30L + (long)(10 * cbrtl(x)); k > 0; k--) {
		if (k == n)
			wanted = here;
		below = 2 * k / x * here - above;
		above = here;
		here = below;
		if (fabsl(here) > large) {
			here /= large;
			above /= large;
			wanted /= large;
		}
	}
	if (__builtin_fabsl(b.j0) > __builtin_fabsl(b.j1))
		return wanted / here * b.j0;
	return wanted / above * b.j1;
}

/* J(order, x) */
long double bessel_j(int order, long double x)
{
	unsigned n = order < 0 ? -(unsigned)order : (unsigned)order;
	/* J(-n, x) = J(n, -x) = (-1)**n J(n, x) */
	long double sign = (n & 1) && (order < 0) != !!signbit(x) ? -1 : 1;
	long double size = __builtin_fabsl(x), last, here, next;
	struct bessel b;

	if (isnan(x))
		return x + x;
	if (isinf(x) || x == 0)
		return isinf(x) ? 0 : n == 0 ? 1 : sign * 0;
	if (n > size && n > 1) {
		/* The leading term, (x/2)**n / n!, is the greatest it can be. */
		if (n * (logl(size / 2) - logl(n) + 1) < -12000) {
			volatile long double tiny = LDBL_MIN;
			return sign * tiny * tiny;
		}
		return sign * descend(n, size);
	}
	b = orders(size);
	last = b.j0;
	here = b.j1;
	for (unsigned k = 1; k < n; k++) {
		next = 2.0L * k / size * here - last;
		last = here;
		here = next;
	}
	return n == 0 ? last : sign * here;
}

/* Y(order, x) */
long double bessel_y(int order, long double x)
{
	unsigned n = order < 0 ? -(unsigned)order : (unsigned)order;
	long double sign = order < 0 && (n & 1) ? -1 : 1;
	long double last, here, next;
	struct bessel b;

	if (!isgreater(x, 0) || isinf(x))
		return x == 0 ? sign * y_special(x) : y_special(x);
	b = orders(x);
	last = b.y0;
	here = b.y1;
	for (unsigned k = 1; k < n && !isinf(here); k++) {
		next = 2.0L * k / x * here - last;
		last = here;
		here = next;
	}
	return n == 0 ? last : sign * here;
}

double jn(int order, double x)
{
	return bessel_j(order, x);
}

double yn(int order, double x)
{
	return bessel_y(order, x);
}
