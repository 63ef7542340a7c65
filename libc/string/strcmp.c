/* strcmp.c: strings compared */
#include "strcmp.h"

int WIDE(strncmp)(const char *a, const char *b, size_t n) HIDDEN;

static inline vec as_they_are(vec v)
{
	return v;
}

static inline int byte_as_it_is(int c)
{
	return c;
}

int VARIANT(strncmp)(const char *a, const char *b, size_t n)
{
	return compare_strings(a, b, n, as_they_are, byte_as_it_is, WIDE(strncmp));
}

#ifndef __AVX2__
int strcmp(const char *a, const char *b)
{
	return compare_strings(a, b, SIZE_MAX, as_they_are, byte_as_it_is, WIDE(strncmp));
}
#endif
