/* case.c: comparison without regard to case.
 *
 * Only ASCII letters have case as single bytes (see <ctype.h>). */
#include <strings.h>
#include "strcmp.h"

int WIDE(strncasecmp)(const char *a, const char *b, size_t n) HIDDEN;

static inline int small_byte(int c)
{
	return (unsigned)c - 'A' < 26 ? c | 0x20 : c;
}

int VARIANT(strncasecmp)(const char *a, const char *b, size_t n)
{
	return compare_strings(a, b, n, vec_lower, small_byte, WIDE(strncasecmp));
}

#ifndef __AVX2__
int strcasecmp(const char *a, const char *b)
{
	return compare_strings(a, b, SIZE_MAX, vec_lower, small_byte, WIDE(strncasecmp));
}

int strcasecmp_l(const char *a, const char *b, locale_t locale __attribute__((unused)))
{
	return strcasecmp(a, b);
}

int strncasecmp_l(const char *a, const char *b, size_t n, locale_t locale __attribute__((unused)))
{
	return strncasecmp(a, b, n);
}
#endif
