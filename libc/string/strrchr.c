/* strrchr.c: the last of a byte in a string */
#include <string.h>
#include "last_in_string.h"
#include "strchr.h"

HAS_WIDE(strrchr);

char *VARIANT(strrchr)(const char *s, int c)
{
	GO_WIDE(strrchr, s, c);
	return last_in_string(s, vec_fill(c), at_wanted_or_null, BYTE_STOPS);
}
