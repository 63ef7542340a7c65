/* fclose.c: the end of a stream (C17 7.21.5.1) */
#include "file.h"
#include "sys.h"

int fclose(FILE *f)
{
	file_unlist(f);
	bool locked = file_lock(f);
	long error = file_finish(f);
	f->flags &= STATIC;
	file_unlock(f, locked);
	file_free(f);
	return sys_result(error) < 0 ? EOF : 0;
}
