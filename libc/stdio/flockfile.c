/* flockfile.c: the lock of a stream, for programs (POSIX.1-2024, XSH flockfile) */
#include <stdio.h>
#include "file.h"

void flockfile(FILE *f)
{
	file_lock_always(f);
}

int ftrylockfile(FILE *f)
{
	return file_trylock(f) ? 0 : -1;
}

void funlockfile(FILE *f)
{
	file_unlock_always(f);
}
