/* strchrnul.c: the first of a byte in a string, or the end */
#include <string.h>
#include "strchr.h"

char *strchrnul(const char *s, int c)
{
	return first_or_end(s, c);
}
