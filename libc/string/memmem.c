/* memmem.c: a block in a block.  A file of its own, for its name is not reserved in ISO C. */
#include <string.h>
#include "memmem.h"

void *memmem(const void *haystack, size_t hay_len, const void *pattern, size_t len)
{
	return __memmem(haystack, hay_len, pattern, len);
}
