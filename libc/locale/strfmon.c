/* strfmon.c: amounts of money (POSIX.1-2024 strfmon).
 *
 * The locales here have neither currency nor grouping, and leave the place of the sign open:
 * it is a '-' before the amount. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <monetary.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { NOT_SAID = -1, USUAL_DECIMALS = 2, MOST = 1 << 20 };

struct spec {
	char fill;
	bool parentheses, to_left;
	int width, left, right;
};

struct output {
	char *to, *end;
};

static bool put_fill(struct output *out, char c, long n)
{
	if (n <= 0)
		return true;
	if (n > out->end - out->to)
		return false;
	memset(out->to, c, n);
	out->to += n;
	return true;
}

static bool put_bytes(struct output *out, const char *s, long n)
{
	if (n > out->end - out->to)
		return false;
	memcpy(out->to, s, n);
	out->to += n;
	return true;
}

/* Any number beyond MOST fits nowhere either. */
static const char *read_number(const char *f, int *value)
{
	for (*value = 0; isdigit((unsigned char)*f); f++)
		if (*value < MOST)
			*value = *value * 10 + *f - '0';
	return f;
}

/* What follows a '%', up to its letter; null if it is malformed. */
static const char *read_spec(const char *f, struct spec *spec)
{
	bool sign = false;

	*spec = (struct spec){ ' ', false, false, 0, NOT_SAID, NOT_SAID };
	for (;; f++) {
		if (*f == '=') {
			if (!(spec->fill = *++f))
				return 0;
		} else if (*f == '+' || *f == '(') {
			if (sign)
				return 0;
			sign = true;
			spec->parentheses = *f == '(';
		} else if (*f == '-') {
			spec->to_left = true;
		} else if (*f != '^' && *f != '!') {
			break;
		}
	}
	f = read_number(f, &spec->width);
	if (*f == '#') {
		if (!isdigit((unsigned char)f[1]))
			return 0;
		f = read_number(f + 1, &spec->left);
	}
	if (*f == '.') {
		if (!isdigit((unsigned char)f[1]))
			return 0;
		f = read_number(f + 1, &spec->right);
	}
	return *f == 'n' || *f == 'i' ? f : 0;
}

/* The sign's place is kept free before amounts that have none, if they are to line up. */
static bool put_amount(struct output *out, const struct spec *spec, double value)
{
	bool negative = value < 0, aligned = spec->left != NOT_SAID;
	int right = spec->right == NOT_SAID ? USUAL_DECIMALS : spec->right;
	double size = negative ? -value : value;
	int length = snprintf(0, 0, "%.*f", right, size);
	int whole = right ? length - right - 1 : length;
	long fill = spec->left > whole ? spec->left - whole : 0;
	char before = negative ? spec->parentheses ? '(' : '-' : ' ';
	char after = negative ? ')' : ' ';
	bool has_before = negative || aligned, has_after = has_before && spec->parentheses;
	long pad = spec->width - (has_before + fill + length + has_after);

	if (!put_fill(out, ' ', spec->to_left ? 0 : pad) || !put_fill(out, before, has_before) ||
	    !put_fill(out, spec->fill, fill) || length >= out->end - out->to)
		return false;
	/* There is room for the null byte, which the caller needs anyway. */
	out->to += snprintf(out->to, length + 1, "%.*f", right, size);
	return put_fill(out, after, has_after) && put_fill(out, ' ', spec->to_left ? pad : 0);
}

static ssize_t fail(int error)
{
	errno = error;
	return -1;
}

static ssize_t write_all(char *to, size_t room, const char *f, va_list arguments)
{
	struct output out = { to, to + room };
	struct spec spec;

	while (*f) {
		size_t text = strcspn(f, "%");
		if (!put_bytes(&out, f, text))
			return fail(E2BIG);
		f += text;
		if (!*f)
			break;
		if (*++f == '%') {
			if (!put_bytes(&out, f++, 1))
				return fail(E2BIG);
			continue;
		}
		if (!(f = read_spec(f, &spec)))
			return fail(EINVAL);
		if (!put_amount(&out, &spec, va_arg(arguments, double)))
			return fail(E2BIG);
		f++;
	}
	if (out.to == out.end)
		return fail(E2BIG);
	*out.to = 0;
	return out.to - to;
}

ssize_t strfmon(char *restrict to, size_t room, const char *restrict format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	ssize_t length = write_all(to, room, format, arguments);
	va_end(arguments);
	return length;
}

ssize_t strfmon_l(char *restrict to, size_t room, locale_t locale, const char *restrict format, ...)
{
	va_list arguments;

	(void)locale;
	va_start(arguments, format);
	ssize_t length = write_all(to, room, format, arguments);
	va_end(arguments);
	return length;
}
