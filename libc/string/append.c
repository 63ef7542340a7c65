/* append.c: strings appended, and copied up to a limit */
#include <string.h>

char *strcat(char *restrict dest, const char *restrict s)
{
	strcpy(dest + strlen(dest), s);
	return dest;
}

char *strncat(char *restrict dest, const char *restrict s, size_t n)
{
	char *end = dest + strlen(dest);
	size_t len = strnlen(s, n);

	memcpy(end, s, len);
	end[len] = 0;
	return dest;
}

char *strncpy(char *restrict dest, const char *restrict s, size_t n)
{
	size_t len = strnlen(s, n);

	memcpy(dest, s, len);
	memset(dest + len, 0, n - len);
	return dest;
}

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

void *memccpy(void *restrict dest, const void *restrict src, int c, size_t n)
{
	const void *last = memchr(src, c, n);

	if (!last) {
		memcpy(dest, src, n);
		return 0;
	}
	n = (const char *)last - (const char *)src + 1;
	memcpy(dest, src, n);
	return (char *)dest + n;
}

void *mempcpy(void *restrict dest, const void *restrict src, size_t n)
{
	return (char *)memcpy(dest, src, n) + n;
}
