/* indicators.c: end of file and error (C17 7.21.10) */
#include "file.h"

int feof(FILE *f)
{
	return (f->flags & AT_EOF) != 0;
}

int ferror(FILE *f)
{
	return (f->flags & FAILED) != 0;
}

void clearerr(FILE *f)
{
	bool locked = file_lock(f);

	f->flags &= ~(AT_EOF | FAILED);
	file_unlock(f, locked);
}
