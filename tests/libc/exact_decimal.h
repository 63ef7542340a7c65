/* exact_decimal.h: all digits of a double, and what they are rounded to: by schoolbook arithmetic,
 * slow and simple, to compare a libc's conversions with. */
#ifndef EXACT_DECIMAL_H
#define EXACT_DECIMAL_H

#include <fenv.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIMBS = 140, DIGITS = LIMBS * 9 };

/* 0.DDD x 10^point, the first digit not 0; text is a string. */
struct exact {
	char text[DIGITS + 1];
	int point;
};

/* m x 2^exponent. */
static void exact_from(struct exact *x, uint64_t m, int exponent)
{
	static uint32_t limb[LIMBS];
	int n = 0, tens = exponent < 0 ? -exponent : 0;

	for (; m; m /= 1000000000)
		limb[n++] = m % 1000000000;
	for (int i = exponent < 0 ? -exponent : exponent; i; i--) {
		uint64_t carry = 0;
		for (int j = 0; j < n; j++) {
			carry += (uint64_t)limb[j] * (exponent < 0 ? 5 : 2);
			limb[j] = carry % 1000000000;
			carry /= 1000000000;
		}
		if (carry)
			limb[n++] = carry;
	}
	char *p = x->text + sprintf(x->text, "%u", limb[n - 1]);
	for (int i = n - 1; i--;)
		for (uint32_t v = limb[i], unit = 100000000; unit; unit /= 10)
			*p++ = '0' + v / unit % 10;
	*p = 0;
	x->point = p - x->text - tens;
	while (p > x->text + 1 && p[-1] == '0')
		*--p = 0;
}

/* Of a finite number that is not 0. */
static void exact_of(struct exact *x, double d)
{
	int exponent;
	double m = frexp(fabs(d), &exponent);

	exact_from(x, ldexp(m, 53), exponent - 53);
}

/* Rounds to `keep` digits (fewer than none: 0, or one unit of that place); negative: x is. */
static void exact_round(struct exact *x, int keep, int direction, int negative)
{
	int n = strlen(x->text), up;

	if (keep >= n) {
		memset(x->text + n, '0', keep - n);
		x->text[keep] = 0;
		return;
	}
	if (direction == FE_TONEAREST) {
		char first = keep < 0 ? '0' : x->text[keep];
		int odd = keep > 0 && (x->text[keep - 1] - '0') % 2;
		up = first > '5' || (first == '5' && (odd || keep + 1 < n));
	} else {
		up = direction == (negative ? FE_DOWNWARD : FE_UPWARD);
	}
	if (keep < 0) {
		x->point -= keep;
		keep = 0;
	}
	x->text[keep] = 0;
	if (!up)
		return;
	int i = keep;
	while (i && x->text[i - 1] == '9')
		x->text[--i] = '0';
	if (i) {
		x->text[i - 1]++;
		return;
	}
	memmove(x->text + 1, x->text, keep + 1);
	x->text[0] = '1';
	x->point++;
}

/* "%.{precision}e" or "%.{precision}f" of d, in a direction. */
static void exact_print(char *to, double d, char conversion, int precision, int direction)
{
	struct exact x;
	int negative = signbit(d) != 0;

	if (d == 0)
		strcpy(x.text, ""), x.point = conversion == 'e' ? 1 : 0;
	else
		exact_of(&x, d);
	if (d != 0)
		exact_round(&x, conversion == 'e' ? precision + 1 : x.point + precision, direction,
			    negative);
	if (negative)
		*to++ = '-';
	int n = strlen(x.text), whole = conversion == 'e' ? 1 : x.point;
	if (conversion == 'f' && whole <= 0)
		*to++ = '0';
	for (int i = 0; i < whole; i++)
		*to++ = i < n ? x.text[i] : '0';
	if (precision)
		*to++ = '.';
	for (int i = whole; i < whole + precision; i++)
		*to++ = i >= 0 && i < n ? x.text[i] : '0';
	*to = 0;
	if (conversion == 'e')
		sprintf(to, "e%c%02d", x.point < 1 ? '-' : '+', abs(x.point - 1));
}

/* --- Input: SEEDS=n in the environment makes n times as much of it. */

static uint64_t exact_state = 88172645463325252;

static uint64_t exact_random(void)
{
	exact_state ^= exact_state << 13;
	exact_state ^= exact_state >> 7;
	return exact_state ^= exact_state << 17;
}

static long exact_rounds(long few)
{
	const char *seeds = getenv("SEEDS");

	return few * (seeds ? atol(seeds) : 1);
}

/* Numbers of all magnitudes, such as people write, ties, and subnormal ones. */
static double exact_input(long i)
{
	uint64_t r = exact_random();
	double sign = r & 1 ? -1 : 1, d;

	r >>= 1;
	switch (i % 6) {
	case 0:
		do {
			r = exact_random();
			memcpy(&d, &r, sizeof d);
		} while (!isfinite(d));
		return d;
	case 1: return sign * (double)(r % 2000000) / 1000;
	case 2: return sign * (double)(r % 4096) / 64;
	case 3: return sign * ldexp((double)(r % 1000 + 1), -1074);
	case 4: return sign * (double)(r >> 8);
	default: return sign * 1e-5 / (double)(r % 1000 + 1);
	}
}

#endif
