/* memchr.c: the first of a byte in a block */
#include <string.h>
#include "first_stop.h"

HAS_WIDE(memchr);

void *VARIANT(memchr)(const void *s, int c, size_t n)
{
	GO_WIDE(memchr, s, c, n);
	return first_within(s, vec_fill(c), n, BYTE_STOPS);
}
