/* strchrnul.c: the first of a byte in a string, or the end */
#include <string.h>
#include "strchr.h"

HAS_WIDE(strchrnul);

char *VARIANT(strchrnul)(const char *s, int c)
{
	GO_WIDE(strchrnul, s, c);
	return first_or_end(s, c);
}
