/* values.c: results of this libc's functions at random arguments, for ulp.c.
 *
 *   values COUNT [FUNCTION...]
 *
 * Two in five arguments are uniform over the function's usual range, two have a uniform
 * exponent, so that small, large and subnormal ones come too, one is near an end or near 1. */
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252u;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 2685821657736338717u;
}

static long double unit(void)
{
	return (next() >> 1) * 0x1p-63L + (next() >> 12) * 0x1p-115L;
}

static long double argument(long double low, long double high, int scale, int positive)
{
	long double x;

	switch (next() % 5) {
	case 0: /* near an end, or a number from 1 to 2 */
		x = (next() % 2 ? low : 1) + ldexpl(unit() - (low < 1 ? 0.5L : 0), -(int)(next() % 30));
		return x;
	case 1:
	case 2:
		return low + (high - low) * unit();
	}
	x = ldexpl(1 + unit(), (int)(next() % (2 * scale + 1)) - scale);
	return positive || next() % 2 ? x : -x;
}

static const struct function {
	const char *name;
	float (*f)(float);
	double (*d)(double);
	long double (*l)(long double);
	double low, high;
	int scale, positive;
} one[] = {
#define ONE(name, low, high, scale, positive)                                                      \
	{ #name, name##f, name, name##l, low, high, scale, positive },
	ONE(sin, -20, 20, 100, 0) ONE(cos, -20, 20, 100, 0) ONE(tan, -20, 20, 100, 0)
	ONE(asin, -1, 1, 40, 0) ONE(acos, -1, 1, 40, 0) ONE(atan, -5, 5, 60, 0)
	ONE(sinh, -5, 5, 10, 0) ONE(cosh, -5, 5, 10, 0) ONE(tanh, -3, 3, 10, 0)
	ONE(asinh, -5, 5, 60, 0) ONE(acosh, 1, 5, 60, 1) ONE(atanh, -1, 1, 60, 0)
	ONE(exp, -20, 20, 10, 0) ONE(exp2, -20, 20, 11, 0) ONE(exp10, -20, 20, 9, 0)
	ONE(expm1, -2, 2, 12, 0) ONE(log, 0, 3, 120, 1) ONE(log2, 0, 3, 120, 1)
	ONE(log10, 0, 3, 120, 1) ONE(log1p, -1, 3, 60, 1) ONE(cbrt, -100, 100, 120, 0)
	ONE(sqrt, 0, 100, 120, 1) ONE(erf, -4, 4, 10, 0) ONE(erfc, -4, 27, 6, 0)
	ONE(tgamma, -5, 20, 7, 0) ONE(lgamma, 0, 20, 60, 1)
	{ "j0", NULL, j0, NULL, 0, 30, 10, 1 }, { "j1", NULL, j1, NULL, 0, 30, 10, 1 },
	{ "y0", NULL, y0, NULL, 0, 30, 10, 1 }, { "y1", NULL, y1, NULL, 0, 30, 10, 1 },
};

static const struct function2 {
	const char *name;
	float (*f)(float, float);
	double (*d)(double, double);
	long double (*l)(long double, long double);
	double low, high;
	int scale, positive;
} two[] = {
	{ "pow", powf, pow, powl, 0, 10, 5, 1 },
	{ "hypot", hypotf, hypot, hypotl, -5, 5, 50, 0 },
	{ "atan2", atan2f, atan2, atan2l, -5, 5, 50, 0 },
};

static int wanted(const char *name, int argc, char **argv)
{
	for (int i = 2; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return 1;
	return argc <= 2;
}

int main(int argc, char **argv)
{
	long count = argc > 1 ? atol(argv[1]) : 1000;

	for (size_t i = 0; i < sizeof one / sizeof *one; i++)
		for (long n = 0; wanted(one[i].name, argc, argv) && n < count; n++) {
			const struct function *p = &one[i];
			long double x = argument(p->low, p->high, p->scale, p->positive);

			if (p->f)
				printf("%s 0 %a 0 %a\n", p->name, (float)x, p->f((float)x));
			printf("%s 1 %a 0 %a\n", p->name, (double)x, p->d((double)x));
			if (p->l)
				printf("%s 2 %La 0 %La\n", p->name, x, p->l(x));
		}
	for (size_t i = 0; i < sizeof two / sizeof *two; i++)
		for (long n = 0; wanted(two[i].name, argc, argv) && n < count; n++) {
			const struct function2 *p = &two[i];
			long double x = argument(p->low, p->high, p->scale, p->positive);
			long double y = argument(-20, 20, 5, 0);

			printf("%s 0 %a %a %a\n", p->name, (float)x, (float)y, p->f((float)x, (float)y));
			printf("%s 1 %a %a %a\n", p->name, (double)x, (double)y, p->d((double)x, (double)y));
			printf("%s 2 %La %La %La\n", p->name, x, y, p->l(x, y));
		}
	return 0;
}
