/* integer_engine.h: text to integer, for char and wchar_t (C17 7.22.1.4; 0b is C23's) */
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

struct integer {
	uint64_t magnitude;
	bool negative, too_large;
};

static unsigned digit_value(CHAR c)
{
	if ((unsigned)c - '0' < 10)
		return c - '0';
	if (((unsigned)c | 32) - 'a' < 26)
		return ((unsigned)c | 32) - 'a' + 10;
	return UINT_MAX;
}

/* Sets *end to behind the last character used: the start when there is no integer. */
static struct integer parse_integer(const CHAR *s, CHAR **end, int base)
{
	struct integer n = { 0 };
	const CHAR *p = s;

	if (end)
		*end = (CHAR *)s;
	if (base < 0 || base == 1 || base > 36) {
		errno = EINVAL;
		return n;
	}
	while (IS_SPACE(*p))
		p++;
	if (*p == '-' || *p == '+')
		n.negative = *p++ == '-';
	if (*p == '0') {
		unsigned letter = (unsigned)p[1] | 32;
		int prefixed = letter == 'x' ? 16 : letter == 'b' ? 2 : 0;
		/* A prefix without a digit is the number 0 and a letter. */
		if (prefixed && (!base || base == prefixed) &&
		    digit_value(p[2]) < (unsigned)prefixed) {
			base = prefixed;
			p += 2;
		} else if (!base) {
			base = 8;
		}
	}
	if (!base)
		base = 10;
	unsigned digit = digit_value(*p);
	if (digit >= (unsigned)base)
		return n;
	if (base == 10) { /* 19 digits cannot be too many */
		const CHAR *limit = p + 19;
		while ((unsigned)*p - '0' < 10 && p < limit)
			n.magnitude = n.magnitude * 10 + ((unsigned)*p++ - '0');
		digit = digit_value(*p);
	}
	for (; digit < (unsigned)base; digit = digit_value(*++p))
		if (__builtin_mul_overflow(n.magnitude, (uint64_t)base, &n.magnitude) ||
		    __builtin_add_overflow(n.magnitude, digit, &n.magnitude))
			n.too_large = true;
	if (end)
		*end = (CHAR *)p;
	return n;
}

static long parse_signed(const CHAR *s, CHAR **end, int base)
{
	struct integer n = parse_integer(s, end, base);
	uint64_t most = n.negative ? 1ull << 63 : (1ull << 63) - 1;

	if (n.too_large || n.magnitude > most) {
		errno = ERANGE;
		n.magnitude = most;
	}
	return n.negative ? -n.magnitude : n.magnitude;
}

static unsigned long parse_unsigned(const CHAR *s, CHAR **end, int base)
{
	struct integer n = parse_integer(s, end, base);

	if (n.too_large) {
		errno = ERANGE;
		return ULONG_MAX;
	}
	return n.negative ? -n.magnitude : n.magnitude;
}
