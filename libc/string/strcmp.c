/* strcmp.c: strings compared */
#include "strcmp.h"

static inline vec as_they_are(vec v)
{
	return v;
}

static inline int byte_as_it_is(int c)
{
	return c;
}

int strncmp(const char *a, const char *b, size_t n)
{
	return compare_strings(a, b, n, as_they_are, byte_as_it_is);
}

int strcmp(const char *a, const char *b)
{
	return compare_strings(a, b, SIZE_MAX, as_they_are, byte_as_it_is);
}
