/* bessel_types.c: Bessel functions of float (BSD) and long double (GNU).  Apart from those that
 * XSI has: of the others a program may have its own. */
#include <math.h>
#include "bessel.h"

float j0f(float x)
{
	return j0(x);
}

float j1f(float x)
{
	return j1(x);
}

float jnf(int order, float x)
{
	return bessel_j(order, x);
}

float y0f(float x)
{
	return y0(x);
}

float y1f(float x)
{
	return y1(x);
}

float ynf(int order, float x)
{
	return bessel_y(order, x);
}

long double j0l(long double x)
{
	return bessel_j(0, x);
}

long double j1l(long double x)
{
	return bessel_j(1, x);
}

long double jnl(int order, long double x)
{
	return bessel_j(order, x);
}

long double y0l(long double x)
{
	return bessel_y(0, x);
}

long double y1l(long double x)
{
	return bessel_y(1, x);
}

long double ynl(int order, long double x)
{
	return bessel_y(order, x);
}
