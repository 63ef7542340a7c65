/* memcmp.c: blocks compared */
#include <string.h>
#include "difference.h"

HAS_WIDE(memcmp);

int VARIANT(memcmp)(const void *x, const void *y, size_t n)
{
	GO_WIDE(memcmp, x, y, n);
	const unsigned char *a = x, *b = y;
	size_t at = first_difference(x, y, n);

	return at < n ? a[at] - b[at] : 0;
}
