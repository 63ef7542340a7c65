/* yes - print a line again and again */
#include "cmd.h"

static const struct opt opts[] = { { 0 } };

/* Copies of the line, until they make a write worth its trap. */
enum { ENOUGH = 64 * 1024 };

int main(int argc, char **argv)
{
	static char *y[] = { "y", 0 };
	size_t len = 0;

	(void)argc;
	command(&argv, "[STRING]...", "Print a line of the STRINGs, or y, until killed.", opts);
	option();
	if (!*argv)
		argv = y;
	for (char **p = argv; *p; p++)
		len += strlen(*p) + 1;
	size_t copies = len < ENOUGH ? ENOUGH / len : 1;
	/* The kernel limits the arguments to a quarter of the stack: there is room. */
	char buf[copies * len], *p = buf;
	for (; *argv; argv++) {
		p = stpcpy(p, *argv);
		*p++ = argv[1] ? ' ' : '\n';
	}
	for (size_t i = 1; i < copies; i++)
		memcpy(buf + i * len, buf, len);
	for (size_t done = 0;;) {
		ssize_t n = write(1, buf + done, copies * len - done);
		if (n < 0)
			die("standard output");
		done = (done + n) % (copies * len);
	}
}
