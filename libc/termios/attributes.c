/* attributes.c: a terminal's settings, one ioctl each */
#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>
#include "cancel.h"

int tcgetattr(int fd, struct termios *t)
{
	return sys_result(sys_ioctl(fd, TCGETS, (unsigned long)t));
}

int tcsetattr(int fd, int when, const struct termios *t)
{
	static const unsigned request[] = { TCSETS, TCSETSW, TCSETSF };

	if ((unsigned)when > TCSAFLUSH)
		return sys_fail(EINVAL);
	return sys_result(sys_ioctl(fd, request[when], (unsigned long)t));
}

/* The kernel's unit is 0.1 s; 0 is its default of 0.25 s. */
int tcsendbreak(int fd, int duration)
{
	return sys_result(sys_ioctl(fd, TCSBRKP, duration > 0 ? duration : 0));
}

int tcdrain(int fd)
{
	return sys_result(sys_or_cancel(ioctl, fd, TCSBRK, 1));
}

int tcflush(int fd, int queue)
{
	return sys_result(sys_ioctl(fd, TCFLSH, queue));
}

int tcflow(int fd, int action)
{
	return sys_result(sys_ioctl(fd, TCXONC, action));
}

int tcgetwinsize(int fd, struct winsize *size)
{
	return sys_result(sys_ioctl(fd, TIOCGWINSZ, (unsigned long)size));
}

int tcsetwinsize(int fd, const struct winsize *size)
{
	return sys_result(sys_ioctl(fd, TIOCSWINSZ, (unsigned long)size));
}
