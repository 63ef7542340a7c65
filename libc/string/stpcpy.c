/* stpcpy.c */
#include "strcpy.h"

char *stpcpy(char *restrict dest, const char *restrict s)
{
	return copy_string(dest, s);
}
