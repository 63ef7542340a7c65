/* strlcpy.c: strings copied and appended to what has a size, always with a null byte */
#include <string.h>

size_t strlcpy(char *restrict dest, const char *restrict s, size_t size)
{
	size_t len = strlen(s);

	if (size) {
		size_t n = len < size ? len : size - 1;
		memcpy(dest, s, n);
		dest[n] = 0;
	}
	return len;
}

/* A dest without a null byte within size is left as it is, and counts as size. */
size_t strlcat(char *restrict dest, const char *restrict s, size_t size)
{
	size_t used = strnlen(dest, size);

	return used + (used == size ? strlen(s) : strlcpy(dest + used, s, size - used));
}
