/* single.h: kernels for float functions: in double, right to some 2**-44, plain series.
 *
 * Included after each_wide.h, whose double helpers are used. */
#ifndef SINGLE_H
#define SINGLE_H

/* 2**k e**r = e**x for |x| < 700: Taylor on |r| <= ln2/2. */
static inline double single_exp(double x)
{
	static const double series[] = {
		1,         1,          1.0 / 2,     1.0 / 6,       1.0 / 24,       1.0 / 120,
		1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800,
	};
	int k = (int)(x * 1.44269504088896340736 + __builtin_copysign(0.5, x));
	double r = (x - k * 0x1.62e42fefa38p-1) - k * 5.49792301870837117e-14;

	return polynomial(r, series, 12) * with_biased(1, DBL_MAX_EXP - 1 + k);
}

/* log x, x positive and normal: k ln2 + 2 artanh s with s = (m-1)/(m+1), |s| < 0.172. */
static inline double single_log(double x)
{
	static const double series[] = {
		2, 2.0 / 3, 2.0 / 5, 2.0 / 7, 2.0 / 9, 2.0 / 11, 2.0 / 13, 2.0 / 15, 2.0 / 17,
	};
	int k = biased(x) - (DBL_MAX_EXP - 1);
	double m = with_biased(x, DBL_MAX_EXP - 1), s;

	if (m > 1.41421356237309504880) {
		m /= 2;
		k++;
	}
	s = (m - 1) / (m + 1);
	return k * 0.69314718055994530942 + s * polynomial(s * s, series, 9);
}

#endif
