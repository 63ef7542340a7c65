/* fileno.c: the descriptor of a stream (POSIX) */
#include <errno.h>
#include "file.h"
#include "sys.h"

int fileno(FILE *f)
{
	return f->fd < 0 ? sys_fail(EBADF) : f->fd;
}

int fileno_unlocked(FILE *f) __attribute__((alias("fileno")));
