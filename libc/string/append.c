/* append.c: strings appended, and copied up to a limit */
#include "strnlen.h"

char *strcat(char *restrict dest, const char *restrict s)
{
	strcpy(dest + strlen(dest), s);
	return dest;
}

char *strncat(char *restrict dest, const char *restrict s, size_t n)
{
	char *end = dest + strlen(dest);
	size_t len = length_within(s, n);

	memcpy(end, s, len);
	end[len] = 0;
	return dest;
}

char *strncpy(char *restrict dest, const char *restrict s, size_t n)
{
	size_t len = length_within(s, n);

	memcpy(dest, s, len);
	memset(dest + len, 0, n - len);
	return dest;
}
