/* math_accuracy.h: checks all points of math_points.h in float, double and long double.
 *
 * BOUND is in units in the last place of the type.  The values have 120 bits: exact
 * enough for float and double, where the type of comparison has more bits still; in
 * long double they are rounded first, which is half a unit. */
#include <float.h>
#include <math.h>
#include "check.h"

static double worst[3];

/* The distance of two numbers in the last place of a type of so many bits. */
static double distance(long double got, long double want, int digits, int min_exp)
{
	int e;

	if (got == want)
		return 0;
	if (!isfinite(got))
		return HUGE_VAL;
	frexpl(want, &e);
	if (e < min_exp)
		e = min_exp;
	return (double)ldexpl(fabsl(got - want), digits - e);
}

static void judge(const char *what, int line, int type, double error, double bound)
{
	static const char *const names[] = { "float", "double", "long double" };

	check_count++;
	if (error > worst[type])
		worst[type] = error;
	if (!(error <= bound)) {
		check_failed("math_points.h", line, what);
		printf("\t%s: off by %.3f units in the last place\n", names[type], error);
	}
}

static int in_float(long double x)
{
	return fabsl(x) <= FLT_MAX && (x == 0 || fabsl(x) >= FLT_MIN);
}

#define FLOAT(name, value, exact, ...)                                                             \
	if (exact && in_float(value))                                                              \
	judge(#name "f", __LINE__, 0, distance(name##f(__VA_ARGS__), value, 24, -125), BOUND)
#define DOUBLE(name, value, ...)                                                                   \
	judge(#name, __LINE__, 1, distance(name(__VA_ARGS__), value, 53, -1021), BOUND)
#define LONG(name, value, ...)                                                                     \
	judge(#name "l", __LINE__, 2,                                                              \
	      distance(name##l(__VA_ARGS__), value, LDBL_MANT_DIG, LDBL_MIN_EXP), BOUND + 0.5)

#define ONE(name, argument, value)                                                                 \
	{                                                                                          \
		volatile double x = argument;                                                      \
		FLOAT(name, value, (float)x == x, x);                                              \
		DOUBLE(name, value, x);                                                            \
		LONG(name, value, x);                                                              \
	}
#define TWO(name, first, second, value)                                                            \
	{                                                                                          \
		volatile double x = first, y = second;                                             \
		FLOAT(name, value, (float)x == x && (float)y == y, x, y);                          \
		DOUBLE(name, value, x, y);                                                         \
		LONG(name, value, x, y);                                                           \
	}

int main(void)
{
#include "math_points.h"
	printf("worst: float %.3f, double %.3f, long double %.3f units in the last place\n",
	       worst[0], worst[1], worst[2]);
	more();
	return done();
}
