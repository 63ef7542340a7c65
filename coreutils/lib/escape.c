/* escape.c: the backslash escapes of echo and printf (see escape.h) */
#include <string.h>
#include "escape.h"

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 99;
}

/* Up to max digits of the base from *s on; false if there is none. */
static bool digits(const char **s, int base, int max, unsigned long *n)
{
	const char *start = *s;

	for (*n = 0; *s - start < max && digit(**s) < base; ++*s)
		*n = *n * base + digit(**s);
	return *s > start;
}

/* UTF-8; what Unicode cannot hold becomes the replacement character. */
static int encode(unsigned long c, char *out)
{
	if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		c = 0xfffd;
	int more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
	static const unsigned char lead[] = { 0, 0xc0, 0xe0, 0xf0 };
	out[0] = lead[more] | c >> 6 * more;
	for (int i = 1; i <= more; i++)
		out[i] = 0x80 | (c >> 6 * (more - i) & 0x3f);
	return more + 1;
}

int escape(const char **s, bool argument, char out[static ESCAPE_MAX])
{
	static const char letters[] = "abefnrtv\\\"", bytes[] = "\a\b\033\f\n\r\t\v\\\"";
	const char *start = *s;
	char c = *++*s;
	const char *letter = c ? strchr(letters, c) : 0;
	unsigned long n;

	if (letter) {
		++*s;
		out[0] = bytes[letter - letters];
		return 1;
	}
	if (c == 'c') {
		++*s;
		return ESCAPE_STOP;
	}
	if (c >= '0' && c <= '7') {
		*s += argument && c == '0';
		digits(s, 8, 3, &n);
		out[0] = n;
		return 1;
	}
	if (c == 'x' || c == 'u' || c == 'U') {
		++*s;
		if (!digits(s, 16, c == 'x' ? 2 : c == 'u' ? 4 : 8, &n)) {
			*s = start + 1;
			out[0] = '\\';
			return ESCAPE_BAD;
		}
		if (c != 'x')
			return encode(n, out);
		out[0] = n;
		return 1;
	}
	out[0] = '\\';
	return 1;
}
