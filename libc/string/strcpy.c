/* strcpy.c */
#include "strcpy.h"

char *strcpy(char *restrict dest, const char *restrict s)
{
	copy_string(dest, s);
	return dest;
}
