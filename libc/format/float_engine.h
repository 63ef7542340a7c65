/* float_engine.h: text to floating point, for char and wchar_t (C17 7.22.1.3) */
#include <errno.h>
#include "number.h"

/* The first n of `word`, in either case. */
static bool matches(const CHAR *p, const char *word, int n)
{
	for (int i = 0; i < n; i++)
		if (((unsigned)p[i] | 32) != (unsigned)word[i])
			return false;
	return true;
}

/* After "nan": "(letters, digits and _)" belongs to it when it is whole. */
static const CHAR *skip_nan_text(const CHAR *p)
{
	const CHAR *q = p;

	if (*q++ != '(')
		return p;
	while ((unsigned)*q - '0' < 10 || ((unsigned)*q | 32) - 'a' < 26 || *q == '_')
		q++;
	return *q == ')' ? q + 1 : p;
}

enum { EXPONENT_LIMIT = 100000000 };

/* After e or p: the exponent, if there is one; then *s is behind it. */
static long parse_exponent(const CHAR **s)
{
	const CHAR *p = *s + 1;
	bool negative = *p == '-';
	long n = 0;

	if (*p == '-' || *p == '+')
		p++;
	if ((unsigned)*p - '0' >= 10)
		return 0;
	for (; (unsigned)*p - '0' < 10; p++)
		if (n < EXPONENT_LIMIT)
			n = n * 10 + (*p - '0');
	*s = p;
	return negative ? -n : n;
}

static unsigned hex_value(CHAR c)
{
	if ((unsigned)c - '0' < 10)
		return c - '0';
	if (((unsigned)c | 32) - 'a' < 6)
		return ((unsigned)c | 32) - 'a' + 10;
	return 16;
}

/* After "0x": 124 bits are kept, and whether there was more. */
static const CHAR *parse_hex(const CHAR *p, const struct float_format *f, struct binary *b)
{
	uint128 m = 0;
	long exponent = 0;
	bool more = false, point = false;

	for (;; p++) {
		unsigned digit = hex_value(*p);
		if (*p == '.' && !point) {
			point = true;
			continue;
		}
		if (digit > 15)
			break;
		if (m >> 120) {
			more |= digit != 0;
			exponent += point ? 0 : 4;
		} else {
			m = m << 4 | digit;
			exponent -= point ? 4 : 0;
		}
	}
	if (((unsigned)*p | 32) == 'p')
		exponent += parse_exponent(&p);
	if (m) {
		int shift = m >> 64 ? __builtin_clzll(m >> 64) : 64 + __builtin_clzll(m);
		exponent -= shift;
		if (exponent > 2 * EXPONENT_LIMIT)
			exponent = 2 * EXPONENT_LIMIT;
		if (exponent < -2 * EXPONENT_LIMIT)
			exponent = -2 * EXPONENT_LIMIT;
		binary_round(b, f, m << shift, exponent, 0, more);
	}
	return p;
}

/* The digits of a decimal number, as they are found: the first is not 0. */
struct decimal {
	const CHAR *first;
	long count;    /* up to the last that is not 0 */
	long exponent; /* of ten, for the integer that they are */
	uint64_t w;    /* the first 19 of them */
};

/* Copies the digits that count, and a 1 for all that follow, for binary_exact. */
static __attribute__((noinline)) void convert_exact(const struct decimal *d,
						     const struct float_format *f,
						     struct binary *b)
{
	long n = d->count < f->digits ? d->count : f->digits;
	char text[n + 1];
	const CHAR *p = d->first;

	for (long i = 0; i < n; p++)
		if (*p != '.')
			text[i++] = *p;
	long left_out = d->count - n;
	if (left_out) {
		text[n++] = '1';
		left_out--;
	}
	binary_exact(b, f, text, n, d->exponent + left_out);
}

static void convert(const struct decimal *d, const struct float_format *f, struct binary *b)
{
	long point = d->count + d->exponent; /* 0.DDD x 10^point */
	long rest = d->count > 19 ? d->count - 19 : 0;

	if (point > f->max_decimal) {
		b->kind = INFINITE;
		b->out_of_range = true;
	} else if (point < f->min_decimal) {
		b->out_of_range = true;
	} else if (!binary_from_decimal(b, f, d->w, d->exponent + rest, rest)) {
		convert_exact(d, f, b);
	}
}

/* A decimal number that begins here, or null. */
static const CHAR *parse_decimal(const CHAR *p, const struct float_format *f, struct binary *b)
{
	struct decimal d = { 0 };
	long seen = 0;   /* digits from the first that is not 0 */
	long places = 0; /* digits after the point */
	bool any = false, point = false;

	for (;; p++) {
		unsigned digit = (unsigned)*p - '0';
		if (digit < 10) {
			any = true;
			places += point;
			if (!digit && !seen)
				continue;
			if (!seen++)
				d.first = p;
			if (seen <= 19)
				d.w = d.w * 10 + digit;
			if (digit)
				d.count = seen;
		} else if (*p == '.' && !point) {
			point = true;
		} else {
			break;
		}
	}
	if (!any)
		return 0;
	long exponent = ((unsigned)*p | 32) == 'e' ? parse_exponent(&p) : 0;
	if (!seen)
		return p;
	/* Zeros at the end go into the exponent, out of w too. */
	d.exponent = exponent - places + (seen - d.count);
	for (long i = seen < 19 ? seen : 19; i > d.count; i--)
		d.w /= 10;
	convert(&d, f, b);
	return p;
}

/* The number at s; *end is behind it, at s when there is none. */
static struct binary parse_float(const CHAR *s, CHAR **end, const struct float_format *f)
{
	struct binary b = { .kind = ZERO };
	const CHAR *p = s;

	while (IS_SPACE(*p))
		p++;
	if (*p == '-' || *p == '+')
		b.negative = *p++ == '-';
	if (*p == '0' && ((unsigned)p[1] | 32) == 'x' &&
	    (hex_value(p[2]) < 16 || (p[2] == '.' && hex_value(p[3]) < 16))) {
		p = parse_hex(p + 2, f, &b);
	} else if (matches(p, "inf", 3)) {
		b.kind = INFINITE;
		p += matches(p + 3, "inity", 5) ? 8 : 3;
	} else if (matches(p, "nan", 3)) {
		b.kind = NOT_A_NUMBER;
		p = skip_nan_text(p + 3);
	} else {
		p = parse_decimal(p, f, &b);
	}
	if (end)
		*end = (CHAR *)(p ? p : s);
	if (!p)
		b.negative = false;
	if (b.out_of_range)
		errno = ERANGE;
	return b;
}
