/* fcntl.c: fcntl, lockf, and advice about a file's use */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <unistd.h>
#include "cancel.h"

/* A process group is a negative owner, which F_GETOWN's result cannot tell from
 * an error; the newer command can. */
static int get_owner(int fd)
{
	struct f_owner_ex owner;
	long r = sys_fcntl(fd, F_GETOWN_EX, (unsigned long)&owner);

	if (r < 0)
		return sys_result(r);
	return owner.type == F_OWNER_PGRP ? -owner.pid : owner.pid;
}

/* Every argument, int or pointer, is one machine word. */
int fcntl(int fd, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	unsigned long argument = va_arg(ap, unsigned long);
	va_end(ap);
	if (command == F_GETOWN)
		return get_owner(fd);
	if (command == F_SETLKW || command == F_OFD_SETLKW)
		return sys_result(sys_or_cancel(fcntl, fd, command, argument));
	return sys_result(sys_fcntl(fd, command, argument));
}

int lockf(int fd, int command, off_t size)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = size };
	int op = F_SETLK;
	long r;

	switch (command) {
	case F_ULOCK:
		lock.l_type = F_UNLCK;
		break;
	case F_LOCK:
		op = F_SETLKW;
		break;
	case F_TLOCK:
		break;
	case F_TEST:
		r = sys_fcntl(fd, F_GETLK, (unsigned long)&lock);
		if (r < 0)
			return sys_result(r);
		/* The kernel reports only locks of other processes. */
		return lock.l_type == F_UNLCK ? 0 : sys_fail(EACCES);
	default:
		return sys_fail(EINVAL);
	}
	return sys_result(sys_or_cancel(fcntl, fd, op, &lock));
}

int posix_fadvise(int fd, off_t start, off_t size, int advice)
{
	if (size < 0)
		return EINVAL;
	return -sys_fadvise64(fd, start, size, advice);
}

int posix_fallocate(int fd, off_t start, off_t size)
{
	return -sys_fallocate(fd, 0, start, size);
}
