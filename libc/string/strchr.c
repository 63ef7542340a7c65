/* strchr.c: the first of a byte in a string */
#include <string.h>
#include "strchr.h"

HAS_WIDE(strchr);

char *VARIANT(strchr)(const char *s, int c)
{
	GO_WIDE(strchr, s, c);
	s = first_or_end(s, c);
	return *s == (char)c ? (char *)s : 0;
}
