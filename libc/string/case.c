/* case.c: comparison without regard to case.
 *
 * Only ASCII letters have case as single bytes (see <ctype.h>). */
#include <strings.h>
#include "common.h"
#include "small_byte.h"

HAS_WIDE(strcasecmp);
HAS_WIDE(strncasecmp);

/* Null where both differ or are null. */
static inline vec differ(vec v, vec w)
{
	return vec_and(v, vec_eq(vec_lower(v), vec_lower(w)));
}

INLINE int compare(const char *a, const char *b, size_t n)
{
	size_t at = common_length(a, b, n, differ, BYTE_STOPS);

	return at < n ? small_byte((unsigned char)a[at]) - small_byte((unsigned char)b[at]) : 0;
}

int VARIANT(strcasecmp)(const char *a, const char *b)
{
	GO_WIDE(strcasecmp, a, b);
	return compare(a, b, SIZE_MAX);
}

int VARIANT(strncasecmp)(const char *a, const char *b, size_t n)
{
	GO_WIDE(strncasecmp, a, b, n);
	return n ? compare(a, b, n) : 0;
}

#ifndef __AVX2__
int strcasecmp_l(const char *a, const char *b, locale_t locale __attribute__((unused)))
{
	return strcasecmp(a, b);
}

int strncasecmp_l(const char *a, const char *b, size_t n, locale_t locale __attribute__((unused)))
{
	return strncasecmp(a, b, n);
}
#endif
