/* strnlen.c: the length up to a limit */
#include <string.h>
#include "first_stop.h"

HAS_WIDE(strnlen);

size_t VARIANT(strnlen)(const char *s, size_t n)
{
	GO_WIDE(strnlen, s, n);
	char *end = first_within(s, vec_fill(0), n, BYTE_STOPS);

	return end ? (size_t)(end - s) : n;
}
