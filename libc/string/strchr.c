/* strchr.c: the first of a byte in a string */
#include <string.h>
#include "strchr.h"

char *strchr(const char *s, int c)
{
	s = first_or_end(s, c);
	return *s == (char)c ? (char *)s : 0;
}
