/* fseeko.c: positions, by POSIX's names; long is as wide as off_t here */
#include <stdio.h>

_Static_assert(sizeof(off_t) == sizeof(long), "fseek reaches every offset");

int fseeko(FILE *f, off_t offset, int whence)
{
	return fseek(f, offset, whence);
}

off_t ftello(FILE *f)
{
	return ftell(f);
}
