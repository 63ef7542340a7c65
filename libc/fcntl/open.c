/* open.c: open, openat, creat */
#include <fcntl.h>
#include <stdarg.h>
#include "cancel.h"

/* O_TMPFILE has O_DIRECTORY's bit: all of its bits count. */
static int takes_mode(int flags)
{
	return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE;
}

int open(const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (takes_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return sys_result(sys_or_cancel(openat, AT_FDCWD, path, flags, mode));
}

int openat(int dirfd, const char *path, int flags, ...)
{
	mode_t mode = 0;

	if (takes_mode(flags)) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
	}
	return sys_result(sys_or_cancel(openat, dirfd, path, flags, mode));
}

int creat(const char *path, mode_t mode)
{
	return sys_result(sys_or_cancel(openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode));
}
