/* strnlen.h: strnlen for ISO C's functions, which may not use that name */
#ifndef STRNLEN_H
#define STRNLEN_H

#include <string.h>

static inline size_t length_within(const char *s, size_t n)
{
	const char *end = memchr(s, 0, n);

	return end ? (size_t)(end - s) : n;
}

#endif
