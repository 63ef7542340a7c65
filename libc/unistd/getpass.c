/* getpass.c: a password, typed without echo */
#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

char *getpass(const char *prompt)
{
	static char password[128];
	struct termios old, quiet;
	int fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);

	if (fd < 0)
		return 0;
	int terminal = tcgetattr(fd, &old) == 0;
	if (terminal) {
		quiet = old;
		quiet.c_lflag = (quiet.c_lflag & ~(ECHO | ISIG)) | ICANON;
		quiet.c_iflag = (quiet.c_iflag & ~(INLCR | IGNCR)) | ICRNL;
		tcsetattr(fd, TCSAFLUSH, &quiet);
		tcdrain(fd);
	}
	ssize_t got = -1;
	if (write(fd, prompt, strlen(prompt)) >= 0)
		got = read(fd, password, sizeof password);
	if (got > 0 && password[got - 1] == '\n')
		got--;
	if (got >= 0)
		password[got < (ssize_t)sizeof password ? got : (ssize_t)sizeof password - 1] = 0;
	if (terminal) {
		tcsetattr(fd, TCSAFLUSH, &old);
		if (write(fd, "\n", 1) < 0)
			got = -1;
	}
	close(fd);
	return got < 0 ? 0 : password;
}
