/* lgamma_r.c: lgamma with the sign where the caller wants it (BSD) */
#include "layout.h"
#include <math.h>

HIDDEN double lgamma_sign(double, int *);
HIDDEN long double lgamma_signl(long double, int *);

double lgamma_r(double x, int *sign)
{
	return lgamma_sign(x, sign);
}

float lgammaf_r(float x, int *sign)
{
	return lgamma_sign(x, sign);
}

long double lgammal_r(long double x, int *sign)
{
	return lgamma_signl(x, sign);
}
