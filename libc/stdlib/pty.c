/* pty.c: pseudo-terminals (XSI).  On Linux the slave belongs to the master's opener
 * from the start (devpts). */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* What is no pseudo-terminal's master is ENOTTY to ptsname and EINVAL to the other two. */
static int invalid(long r)
{
	return sys_result(r == -ENOTTY ? -EINVAL : r);
}

int grantpt(int fd)
{
	unsigned n;

	return invalid(sys_ioctl(fd, TIOCGPTN, (unsigned long)&n));
}

int unlockpt(int fd)
{
	int lock = 0;

	return invalid(sys_ioctl(fd, TIOCSPTLCK, (unsigned long)&lock));
}

enum { NAME_ROOM = sizeof "/dev/pts/4294967295" };

/* POSIX: an error number is returned; errno too, as other C libraries do. */
int ptsname_r(int fd, char *buffer, size_t size)
{
	char name[NAME_ROOM];
	unsigned n;
	long r = sys_ioctl(fd, TIOCGPTN, (unsigned long)&n);

	if (r >= 0 && (size_t)snprintf(name, sizeof name, "/dev/pts/%u", n) >= size)
		r = -ERANGE;
	if (r < 0)
		return sys_result(r), -r;
	strcpy(buffer, name);
	return 0;
}

char *ptsname(int fd)
{
	static char name[NAME_ROOM];

	return ptsname_r(fd, name, sizeof name) ? 0 : name;
}
