/* strchrnul.c: the first of a byte in a string, or the end */
#include <string.h>
#include "strchr.h"

#ifdef __AVX2__
char *WIDE(first_or_end)(const char *s, int c)
#else
char *strchrnul(const char *s, int c)
#endif
{
	return first_or_end(s, c);
}
