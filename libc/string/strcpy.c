/* strcpy.c */
#include "strcpy.h"

HAS_WIDE(strcpy);

char *VARIANT(strcpy)(char *restrict dest, const char *restrict s)
{
	GO_WIDE(strcpy, dest, s);
	copy_string(dest, s);
	return dest;
}
