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
static __attribute__((cold)) const CHAR *parse_hex(const CHAR *p, const struct float_format *f, struct binary *b)
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
static __attribute__((cold, noinline)) void convert_exact(const struct decimal *d,
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

	if (point > f->max_decimal)
		binary_overflow(b, f);
	else if (point < f->min_decimal)
		binary_underflow(b, f);
	else if (!binary_from_decimal(b, f, d->w, d->exponent + rest, rest))
		convert_exact(d, f, b);
}

/* A decimal number that begins here, or null. */
static __attribute__((cold)) const CHAR *parse_decimal(const CHAR *p, const struct float_format *f, struct binary *b)
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

/* Nearly all numbers that programs read: at most 19 digits, w x 10^exponent. */
struct short_decimal {
	uint64_t w;
	long exponent;
	bool negative;
};

/* The end of such a number, or null if it is something else or there is none. */
static inline const CHAR *parse_short(const CHAR *p, struct short_decimal *d)
{
	uint64_t w = 0;
	unsigned digit;

	while (IS_SPACE(*p))
		p++;
	d->negative = *p == '-';
	if (*p == '-' || *p == '+')
		p++;
	const CHAR *first = p;
	while ((digit = (unsigned)*p - '0') < 10) {
		w = w * 10 + digit;
		p++;
	}
	long count = p - first;
	d->exponent = 0;
	if (*p == '.') {
		const CHAR *point = p++;
		while ((digit = (unsigned)*p - '0') < 10) {
			w = w * 10 + digit;
			p++;
		}
		d->exponent = point + 1 - p;
		count -= d->exponent;
	}
	if (count - 1ul >= 19 || (!w && ((unsigned)*p | 32) == 'x'))
		return 0;
	d->w = w;
	if (((unsigned)*p | 32) == 'e')
		d->exponent += parse_exponent(&p);
	return p;
}

/* The number at s; *end is behind it, at s when there is none. */
static __attribute__((cold, noinline)) struct binary parse_float(const CHAR *s, CHAR **end,
							    const struct float_format *f)
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

/* A short number that is not 0, when arithmetic in its own format is not exact. */
static __attribute__((noinline)) struct binary convert_short(const struct short_decimal *d, const CHAR *s,
							     const struct float_format *f)
{
	struct binary b = { .kind = ZERO, .negative = d->negative };

	if (!binary_from_decimal(&b, f, d->w, d->exponent, false))
		return parse_float(s, 0, f);
	if (b.out_of_range)
		errno = ERANGE;
	return b;
}

/* NAME for TYPE: one multiplication or division of two numbers that TYPE has exactly is correctly
 * rounded, in whatever direction (W. Clinger, "How to read floating point numbers
 * accurately", 1990): w up to 2^BITS, powers of ten up to 10^MOST. */
#define DEFINE_PARSE(NAME, TYPE, BITS, MOST, FORMAT, FROM)                                         \
	TYPE NAME(const CHAR *restrict s, CHAR **restrict end)                                     \
	{                                                                                          \
		struct short_decimal d;                                                            \
		const CHAR *p = parse_short(s, &d);                                                \
		struct binary b;                                                                   \
                                                                                                   \
		if (!p) {                                                                          \
			b = parse_float(s, end, &FORMAT);                                          \
			return FROM(&b);                                                           \
		}                                                                                  \
		if (end)                                                                           \
			*end = (CHAR *)p;                                                          \
		if (!d.w)                                                                          \
			return d.negative ? -(TYPE)0 : 0;                                          \
		if (d.w <= UINT64_MAX >> (BITS < 64 ? 64 - BITS : 0) && d.exponent <= MOST &&      \
		    d.exponent >= -MOST) {                                                         \
			TYPE x = d.negative ? -(TYPE)d.w : (TYPE)d.w;                              \
			return d.exponent < 0 ? x / (TYPE)exact_tens[-d.exponent] :             \
						x * (TYPE)exact_tens[d.exponent];               \
		}                                                                                  \
		b = convert_short(&d, s, &FORMAT);                                                 \
		return FROM(&b);                                                                   \
	}
