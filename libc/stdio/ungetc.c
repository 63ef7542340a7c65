/* ungetc.c: a byte back (C17 7.21.7.10) */
#include "file.h"

int ungetc(int c, FILE *f)
{
	int result = EOF;
	bool locked = file_lock(f);

	if (c != EOF && file_unread(f, c))
		result = (unsigned char)c;
	file_unlock(f, locked);
	return result;
}
