/* termios.c: a pseudo-terminal's settings */
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include "check.h"

int main(void)
{
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC), unlock = 0, number = -1;
	char name[64], buf[64];
	struct termios t, u;
	struct winsize size = { .ws_row = 33, .ws_col = 77 };

	CHECK(master >= 0 && ioctl(master, TIOCSPTLCK, &unlock) == 0 &&
	      ioctl(master, TIOCGPTN, &number) == 0);
	snprintf(name, sizeof name, "/dev/pts/%d", number);
	int fd = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
	CHECK(fd >= 0);
	CHECK_INT(isatty(fd), 1);
	CHECK_STR(ttyname(fd), name);
	CHECK_INT(ttyname_r(fd, buf, 5), ERANGE);
	CHECK_INT(ioctl(fd, TIOCSWINSZ, &size), 0);
	size.ws_row = 0;
	CHECK(ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_row == 33 && size.ws_col == 77);

	CHECK_INT(tcgetattr(fd, &t), 0);
	CHECK(t.c_lflag & ICANON && t.c_lflag & ECHO && t.c_oflag & OPOST);
	CHECK_INT(t.c_cc[VINTR], 3);
	CHECK_INT(cfsetospeed(&t, B19200), 0);
	CHECK_INT(cfgetospeed(&t), B19200);
	CHECK_INT(cfsetispeed(&t, B0), 0);
	errno = 0;
	CHECK(cfsetospeed(&t, 31) == -1 && errno == EINVAL);
	cfmakeraw(&t);
	CHECK_INT(tcsetattr(fd, TCSADRAIN, &t), 0);
	CHECK_INT(tcgetattr(fd, &u), 0);
	CHECK(!(u.c_lflag & (ICANON | ECHO | ISIG)) && !(u.c_oflag & OPOST) &&
	      (u.c_cflag & CSIZE) == CS8 && u.c_cc[VMIN] == 1);
	CHECK_INT(cfgetospeed(&u), B19200);
	CHECK_INT(cfgetispeed(&u), B19200);
	CHECK(tcsetattr(fd, 17, &t) == -1 && errno == EINVAL);

	/* Raw: bytes come as they are. */
	CHECK_INT(write(fd, "a\nb", 3), 3);
	CHECK_INT(read(master, buf, sizeof buf), 3);
	CHECK(!memcmp(buf, "a\nb", 3));
	CHECK_INT(write(master, "\3\4x", 3), 3);
	CHECK_INT(tcflush(fd, TCIFLUSH), 0);
	CHECK_INT(write(master, "y", 1), 1);
	CHECK(read(fd, buf, sizeof buf) == 1 && buf[0] == 'y');
	CHECK_INT(tcdrain(fd), 0);
	CHECK_INT(tcflow(fd, TCOON), 0);
	CHECK_INT(tcsendbreak(fd, 0), 0);
	CHECK(tcgetsid(fd) == -1 && errno == ENOTTY);
	close(fd);
	close(master);

	int null = open("/dev/null", O_RDWR | O_CLOEXEC);
	CHECK(isatty(null) == 0 && errno == ENOTTY);
	CHECK(isatty(-1) == 0 && errno == EBADF);
	CHECK(tcgetattr(null, &t) == -1 && errno == ENOTTY);
	CHECK(!ttyname(null) && errno == ENOTTY);
	CHECK(tcgetpgrp(null) == -1 && errno == ENOTTY);
	close(null);
	return done();
}
