/* ascii.c: what is ASCII (XSI) */
#include <ctype.h>

/* The name in parentheses is not taken for the header's macro. */
int(isascii)(int c)
{
	return isascii(c);
}

int toascii(int c)
{
	return c & 0x7f;
}
