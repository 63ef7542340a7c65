/* fwide.c: bytes or wide characters (C17 7.29.3.5) */
#include <wchar.h>
#include "file.h"

/* Only what is asked for here and wide functions set it: a stream works either way. */
int fwide(FILE *f, int mode)
{
	bool locked = file_lock(f);

	if (mode && !f->orientation)
		f->orientation = mode > 0 ? 1 : -1;
	int result = f->orientation;
	file_unlock(f, locked);
	return result;
}
