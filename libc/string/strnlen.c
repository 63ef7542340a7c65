/* strnlen.c: the length up to a limit */
#include "strnlen.h"

size_t strnlen(const char *s, size_t n)
{
	return length_within(s, n);
}
