/* cbrt.c: cube root and hypotenuse: an estimate, and one Newton step with the
 * remainder exact, leaves little more than the error of rounding. */
#ifndef T
#define SELF "cbrt.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"

/* 1 / cbrt x, right to 2**-19, of a normal number: the exponent divided by 3, and a step of
 * fourth order (J.-M. Muller, "Elementary Functions", 3rd ed., 5.2), which divides nothing. */
static inline double inverse_cbrt(double x)
{
	double y = from_bits(0x553ee90000000000 - bits_of(x) / 3), h = 1 - x * y * (y * y);

	return y + y * h * (1.0 / 3 + h * (2.0 / 9 + h * (14.0 / 81)));
}

/* The root's first 17 bits have an exact cube; what is left is divided by the derivative. */
INLINE double cbrt_any(double x)
{
	double size = __builtin_fabs(x), y, h, r, upper;
	double scale = 1;

	if (unlikely(isless(size, DBL_MIN)) || unlikely(!isless(size, INFINITY))) {
		if (x == 0 || !isfinite(x))
			return x + x;
		size *= 0x1p54;
		scale = 0x1p-18;
	}
	y = inverse_cbrt(size);
	h = 1 - size * y * (y * y);
	y += y * h * (1.0 / 3 + h * (2.0 / 9));
	r = size * y * y;
	upper = from_bits(bits_of(r) & ~(uint64_t)0xfffffffff);
	r = upper + (size - upper * upper * upper) / (r * r + upper * (r + upper));
	return __builtin_copysign(r * scale, x);
}

BOTH(double, cbrt)

float cbrtf(float x)
{
	double size = __builtin_fabs((double)x), y;

	if (unlikely(x == 0) || unlikely(!isless(size, INFINITY)))
		return x + x;
	y = inverse_cbrt(size);
	y += y * (1 - size * y * (y * y)) * (1.0 / 3);
	return __builtin_copysign(size * y * y, x);
}

/* The sum of squares, in which x's is exact for its upper half of bits. */
double hypot(double x, double y)
{
	double a = __builtin_fabs(x), b = __builtin_fabs(y), swap, upper, scale = 1;

	if (isless(a, b))
		swap = a, a = b, b = swap;
	if (unlikely(!isless(a, 0x1p500) || !isgreater(b, 0x1p-450))) {
		if (isinf(x) || isinf(y))
			return INFINITY;
		if (isnan(x) || isnan(y))
			return x + y;
		if (b == 0 || (a > 1 && b <= a * 0x1p-54))
			return a + b;
		scale = a > 1 ? 0x1p600 : 0x1p-600;
		a /= scale, b /= scale;
	}
	if (unlikely(b <= a * 0x1p-54))
		return (a + b) * scale;
	upper = upper_half(a);
	return __builtin_sqrt(upper * upper + (b * b + (a - upper) * (a + upper))) * scale;
}

float hypotf(float x, float y)
{
	if (isinf(x) || isinf(y))
		return INFINITY;
	return __builtin_sqrt((double)x * x + (double)y * y);
}
#else

T F(cbrt)(T x)
{
	int e, third;
	T m, r;
	struct F(pair) square, cube;

	if (x == 0 || !isfinite(x))
		return x + x;
	m = F(frexp)(B(fabs)(x), &e);
	third = (e + 30000) / 3 - 10000;
	m = F(scalbn)(m, e - 3 * third); /* 1/2 to 4 */
	/* The parabola through the roots at 1/2, 2 and 4 is right to 2 %; each step
	 * then (Halley's) has three times the digits. */
	r = (T)0.5874 + m * ((T)0.445 - m * (T)0.0457);
	for (int digits = 5; digits < DIGITS; digits *= 3) {
		T cubed = r * r * r;

		r *= (cubed + 2 * m) / (2 * cubed + m);
	}
	square = F(product)(r, r);
	cube = F(pair_mul)(square, (struct F(pair)){ r, 0 });
	r += ((m - cube.hi) - cube.lo) / (3 * square.hi);
	return B(copysign)(F(scalbn)(r, third), x);
}

T F(hypot)(T x, T y)
{
	int e, f;
	struct F(pair) squares;

	if (isinf(x) || isinf(y))
		return (T)INFINITY;
	if (isnan(x) || isnan(y))
		return x + y;
	x = B(fabs)(x);
	y = B(fabs)(y);
	if (x < y) {
		T greater = y;
		y = x;
		x = greater;
	}
	if (y == 0)
		return x;
	x = F(frexp)(x, &e);
	y = F(frexp)(y, &f);
	if (f < e - DIGITS - 2)
		return F(scalbn)(x + TINIEST, e);
	y = F(scalbn)(y, f - e);
	squares = F(pair_sqrt)(F(pair_add)(F(product)(x, x), F(product)(y, y)));
	return F(scalbn)(squares.hi + squares.lo, e);
}

#endif
