/* stpncpy.c: strncpy that returns the end.  A file of its own, for its name is not
 * reserved in ISO C. */
#include <string.h>

char *stpncpy(char *restrict dest, const char *restrict s, size_t n)
{
	size_t len = strnlen(s, n);

	memcpy(dest, s, len);
	memset(dest + len, 0, n - len);
	return dest + len;
}
