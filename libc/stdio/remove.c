/* remove.c: files' names (C17 7.21.4) */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include "sys.h"

/* Which of the two it is, the kernel says: a directory is EISDIR to the first. */
int remove(const char *name)
{
	long error = sys_unlinkat(AT_FDCWD, name, 0);

	if (error == -EISDIR)
		error = sys_unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
	return sys_result(error);
}

int rename(const char *from, const char *to)
{
	return sys_result(sys_renameat2(AT_FDCWD, from, AT_FDCWD, to, 0));
}
