/* openpty.c: a pseudo-terminal in one call, and a session on it (BSD) */
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include "sys.h"

static long open_slave(int master)
{
	int locked = 0;
	long r = sys_ioctl(master, TIOCSPTLCK, (unsigned long)&locked);

	/* By the master, not by a path: /dev/pts may be another mount's (Linux 4.13). */
	if (r >= 0)
		r = sys_ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY);
	if (r == -ENOTTY || r == -EINVAL) {
		char path[32];
		if (ptsname_r(master, path, sizeof path) == 0)
			r = sys_openat(AT_FDCWD, path, O_RDWR | O_NOCTTY, 0);
	}
	return r;
}

int openpty(int *master, int *slave, char *name, const struct termios *attributes,
	    const struct winsize *size)
{
	char path[32];
	int m = posix_openpt(O_RDWR | O_NOCTTY);

	if (m < 0)
		return -1;
	long s = open_slave(m);
	if (s < 0) {
		sys_close(m);
		return sys_result(s);
	}
	if (name && ptsname_r(m, path, sizeof path) == 0)
		strcpy(name, path);
	if (attributes)
		tcsetattr(s, TCSANOW, attributes);
	if (size)
		sys_ioctl(s, TIOCSWINSZ, (unsigned long)size);
	*master = m;
	*slave = s;
	return 0;
}

int login_tty(int fd)
{
	sys_setsid();
	long r = sys_ioctl(fd, TIOCSCTTY, 0);
	if (r < 0)
		return sys_result(r);
	for (int i = 0; i < 3; i++)
		if (fd != i)
			sys_dup3(fd, i, 0);
	if (fd > 2)
		sys_close(fd);
	return 0;
}

pid_t forkpty(int *master, char *name, const struct termios *attributes,
	      const struct winsize *size)
{
	int m, s;

	if (openpty(&m, &s, name, attributes, size) < 0)
		return -1;
	pid_t child = fork();
	if (child == 0) {
		sys_close(m);
		if (login_tty(s) < 0)
			_exit(1);
		return 0;
	}
	int error = errno;
	sys_close(s);
	if (child < 0) {
		sys_close(m);
		errno = error;
	} else {
		*master = m;
	}
	return child;
}
