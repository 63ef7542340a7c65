/* stpcpy.c */
#include "strcpy.h"

#ifdef __AVX2__
char *WIDE(copy_string)(char *restrict dest, const char *restrict s)
#else
char *stpcpy(char *restrict dest, const char *restrict s)
#endif
{
	return copy_string(dest, s);
}
