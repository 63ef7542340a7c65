/* swab.c: the two bytes of each pair exchanged */
#include <unistd.h>

void swab(const void *restrict src, void *restrict dest, ssize_t n)
{
	const char *s = src;
	char *d = dest;

	for (; n > 1; n -= 2, s += 2, d += 2) {
		char first = s[0];
		d[0] = s[1];
		d[1] = first;
	}
}
