/* stpcpy.c */
#include "strcpy.h"

HAS_WIDE(stpcpy);

char *VARIANT(stpcpy)(char *restrict dest, const char *restrict s)
{
	GO_WIDE(stpcpy, dest, s);
	return copy_string(dest, s);
}
