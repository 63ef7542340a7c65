/* speed.c: speeds, codes in c_cflag: the output's in CBAUD's bits, the input's,
 * 0 where it is the same, 16 bits higher up (CIBAUD) */
#include <errno.h>
#include <termios.h>
#include "sys.h"

enum { INPUT_SHIFT = 16 };

static int is_code(speed_t speed)
{
	return speed <= B38400 || (speed >= B57600 && speed <= B4000000);
}

speed_t cfgetospeed(const struct termios *t)
{
	return t->c_cflag & CBAUD;
}

speed_t cfgetispeed(const struct termios *t)
{
	speed_t input = t->c_cflag >> INPUT_SHIFT & CBAUD;

	return input ? input : cfgetospeed(t);
}

int cfsetospeed(struct termios *t, speed_t speed)
{
	if (!is_code(speed))
		return sys_fail(EINVAL);
	t->c_cflag = (t->c_cflag & ~CBAUD) | speed;
	return 0;
}

int cfsetispeed(struct termios *t, speed_t speed)
{
	if (!is_code(speed))
		return sys_fail(EINVAL);
	t->c_cflag = (t->c_cflag & ~CIBAUD) | speed << INPUT_SHIFT;
	return 0;
}

int cfsetspeed(struct termios *t, speed_t speed)
{
	return cfsetospeed(t, speed) < 0 ? -1 : cfsetispeed(t, speed);
}

void cfmakeraw(struct termios *t)
{
	t->c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
	t->c_oflag &= ~OPOST;
	t->c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	t->c_cflag = (t->c_cflag & ~(CSIZE | PARENB)) | CS8;
	t->c_cc[VMIN] = 1;
	t->c_cc[VTIME] = 0;
}
