/* memccpy.c: a block copied up to a byte (C23, POSIX) */
#include <string.h>

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
