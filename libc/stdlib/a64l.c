/* a64l.c: 32-bit numbers in base 64, the lowest digit first (XSI) */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const char digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

long a64l(const char *s)
{
	uint32_t n = 0;
	const char *d;

	for (int shift = 0; shift < 36 && *s && (d = strchr(digits, *s)); shift += 6, s++)
		n |= (uint32_t)(d - digits) << shift;
	return (int32_t)n;
}

char *l64a(long number)
{
	static char text[7];
	char *p = text;

	for (uint32_t n = number; n; n >>= 6)
		*p++ = digits[n & 63];
	*p = 0;
	return text;
}
