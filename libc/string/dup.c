/* dup.c: strings copied to malloc's memory */
#include <stdlib.h>
#include "strnlen.h"

char *strdup(const char *s)
{
	size_t size = strlen(s) + 1;
	char *copy = malloc(size);

	return copy ? memcpy(copy, s, size) : 0;
}

char *strndup(const char *s, size_t n)
{
	size_t len = length_within(s, n);
	char *copy = malloc(len + 1);

	if (!copy)
		return 0;
	copy[len] = 0;
	return memcpy(copy, s, len);
}
