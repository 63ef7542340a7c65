/* strcmp.c: strings compared */
#include <string.h>
#include "common.h"

HAS_WIDE(strcmp);
HAS_WIDE(strncmp);

/* v where both are equal, and null where they are not: so null is where the comparison ends,
 * whatever the reason. */
static inline vec differ(vec v, vec w)
{
	return vec_and(v, vec_eq(v, w));
}

INLINE int compare(const char *a, const char *b, size_t n)
{
	size_t at = common_length(a, b, n, differ, BYTE_STOPS);

	return at < n ? (unsigned char)a[at] - (unsigned char)b[at] : 0;
}

int VARIANT(strcmp)(const char *a, const char *b)
{
	GO_WIDE(strcmp, a, b);
	return compare(a, b, SIZE_MAX);
}

int VARIANT(strncmp)(const char *a, const char *b, size_t n)
{
	GO_WIDE(strncmp, a, b, n);
	return n ? compare(a, b, n) : 0;
}
