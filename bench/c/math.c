/* Functions of math.h, over 1024 numbers each, of a range where the function has work to do. */
#define _GNU_SOURCE
#include <math.h>
#include "../bench.h"

enum { N = 1024 };

static double x[N], y[N], z[N];
static float xf[N], yf[N];
static volatile double out;

/* Numbers from low to high; every other one of the other sign, if low is -high. */
static void range(double low, double high)
{
	for (int i = 0; i < N; i++) {
		x[i] = low + (high - low) * (rand() / (RAND_MAX + 1.0));
		y[i] = low + (high - low) * (rand() / (RAND_MAX + 1.0));
		z[i] = low + (high - low) * (rand() / (RAND_MAX + 1.0));
		xf[i] = (float)x[i];
		yf[i] = (float)y[i];
	}
}

#define ONE(name, low, high)                                                                          \
	range(low, high);                                                                          \
	ROW(#name, out = name(x[n++ % N]));                                                              \
	ROW(#name "f", out = name##f(xf[n++ % N]));
#define TWO(name, low, high)                                                                          \
	range(low, high);                                                                          \
	ROW(#name, out = name(x[n % N], y[n % N]); n++);                                                 \
	ROW(#name "f", out = name##f(xf[n % N], yf[n % N]); n++);

int main(void)
{
	double s, c;
	float sf, cf;
	unsigned n = 0; /* not in memory, which takes longer than sqrt */

	ONE(exp, -20, 20) ONE(exp2, -20, 20) ONE(expm1, -3, 3)
	ONE(log, 0.01, 100) ONE(log2, 0.01, 100) ONE(log10, 0.01, 100) ONE(log1p, -0.9, 9)
	TWO(pow, 0.1, 10)
	ONE(sin, -10, 10) ONE(cos, -10, 10) ONE(tan, -10, 10)
	ROW("sincos", sincos(x[n++ % N], &s, &c); out = s + c);
	ROW("sincosf", sincosf(xf[n++ % N], &sf, &cf); out = sf + cf);
	ONE(asin, -1, 1) ONE(acos, -1, 1) ONE(atan, -5, 5) TWO(atan2, -5, 5)
	ONE(sinh, -5, 5) ONE(cosh, -5, 5) ONE(tanh, -3, 3)
	ONE(asinh, -10, 10) ONE(acosh, 1, 20) ONE(atanh, -1, 1)
	ONE(cbrt, -100, 100) TWO(hypot, -10, 10)
	ONE(erf, -3, 3) ONE(erfc, -3, 10) ONE(tgamma, 0.1, 20) ONE(lgamma, 0.1, 20)
	range(0.1, 30);
	ROW("j0", out = j0(x[n++ % N]));
	ROW("y1", out = y1(x[n++ % N]));
	ONE(sqrt, 0, 100) ONE(floor, -100, 100) ONE(ceil, -100, 100) ONE(trunc, -100, 100)
	ONE(rint, -100, 100) ONE(nearbyint, -100, 100) ONE(round, -100, 100)
	ONE(lround, -100, 100) ONE(lrint, -100, 100)
	range(-10, 10);
	ROW("fma", out = fma(x[n % N], y[n % N], z[n % N]); n++);
	ROW("fmaf", out = fmaf(xf[n % N], yf[n % N], xf[n % N]); n++);
	TWO(fmod, -100, 100) TWO(remainder, -100, 100)
	range(-1, 1);
	for (int i = 0; i < N; i++)
		x[i] *= 0x1p200;
	ROW("fmod 2**200", out = fmod(x[n % N], y[n % N]); n++);
	return 0;
}
