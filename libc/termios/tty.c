/* tty.c: whether it is a terminal, which, and whose */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include "procfd.h"
#include "sys.h"

static long ask_terminal(int fd)
{
	struct winsize size;

	/* A device that knows other requests may answer EINVAL. */
	long r = sys_ioctl(fd, TIOCGWINSZ, (unsigned long)&size);
	return r == -EBADF || r == 0 ? r : -ENOTTY;
}

int isatty(int fd)
{
	long r = ask_terminal(fd);

	return r < 0 ? (sys_result(r), 0) : 1;
}

/* Where the descriptor's path leads is not proof: it may be from another mount
 * namespace, or of a terminal that has gone. */
int ttyname_r(int fd, char *buf, size_t size)
{
	char link[PROCFD_SIZE], name[PATH_MAX];
	struct stat named, open;
	long r = ask_terminal(fd);

	if (r < 0)
		return -r;
	long length = sys_readlinkat(AT_FDCWD, procfd_path(link, fd), name, sizeof name - 1);
	if (length < 0)
		return -length;
	name[length++] = 0;
	if (sys_newfstatat(AT_FDCWD, name, &named, 0) < 0 || sys_fstat(fd, &open) < 0 ||
	    named.st_dev != open.st_dev || named.st_ino != open.st_ino ||
	    named.st_rdev != open.st_rdev)
		return ENODEV;
	if ((size_t)length > size)
		return ERANGE;
	memcpy(buf, name, length);
	return 0;
}

char *ttyname(int fd)
{
	static char name[TTY_NAME_MAX];
	int error = ttyname_r(fd, name, sizeof name);

	if (error)
		sys_fail(error);
	return error ? 0 : name;
}

pid_t tcgetpgrp(int fd)
{
	int group;
	long r = sys_ioctl(fd, TIOCGPGRP, (unsigned long)&group);

	return r < 0 ? sys_result(r) : group;
}

int tcsetpgrp(int fd, pid_t group)
{
	return sys_result(sys_ioctl(fd, TIOCSPGRP, (unsigned long)&group));
}

pid_t tcgetsid(int fd)
{
	int session;
	long r = sys_ioctl(fd, TIOCGSID, (unsigned long)&session);

	return r < 0 ? sys_result(r) : session;
}
