/* pty.c: pseudo-terminals (XSI).  On Linux the slave belongs to the master's opener
 * from the start (devpts). */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include "sys.h"

int posix_openpt(int flags)
{
	long r = sys_openat(AT_FDCWD, "/dev/ptmx", flags, 0);

	/* EAGAIN is POSIX's word for "no more of them". */
	return sys_result(r == -ENOSPC ? -EAGAIN : r);
}

int getpt(void)
{
	return posix_openpt(O_RDWR);
}

static long number(int fd, unsigned *n)
{
	long r = sys_ioctl(fd, TIOCGPTN, (unsigned long)n);

	return r == -ENOTTY ? -EINVAL : r;
}

int grantpt(int fd)
{
	unsigned n;

	return sys_result(number(fd, &n));
}

int unlockpt(int fd)
{
	int lock = 0;
	long r = sys_ioctl(fd, TIOCSPTLCK, (unsigned long)&lock);

	return sys_result(r == -ENOTTY ? -EINVAL : r);
}

/* POSIX: an error number is returned; errno too, as other C libraries do. */
int ptsname_r(int fd, char *buffer, size_t size)
{
	unsigned n;
	long r = number(fd, &n);

	if (r < 0)
		return sys_result(r), -r == EINVAL ? ENOTTY : -r;
	if ((size_t)snprintf(buffer, size, "/dev/pts/%u", n) >= size)
		return sys_fail(ERANGE), ERANGE;
	return 0;
}

char *ptsname(int fd)
{
	static char name[sizeof "/dev/pts/4294967295"];

	return ptsname_r(fd, name, sizeof name) ? 0 : name;
}
