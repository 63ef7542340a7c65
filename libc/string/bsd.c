/* bsd.c: 4.2BSD's names for memmove and so on */
#include <string.h>
#include <strings.h>

int bcmp(const void *a, const void *b, size_t n)
{
	return memcmp(a, b, n);
}

void bcopy(const void *src, void *dest, size_t n)
{
	memmove(dest, src, n);
}

void bzero(void *dest, size_t n)
{
	memset(dest, 0, n);
}

char *index(const char *s, int c)
{
	return strchr(s, c);
}

char *rindex(const char *s, int c)
{
	return strrchr(s, c);
}
