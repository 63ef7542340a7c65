/* tee - copy standard input to standard output and to files */
#include <signal.h>
#include <sys/stat.h>
#include "cmd.h"
#include "copy.h"

enum { OUTPUT_ERROR = 256 };

static const struct opt opts[] = {
	{ 'a', "append", 0, "append to the files" },
	{ 'i', "ignore-interrupts", 0, "ignore the interrupt signal" },
	{ 'p', 0, 0, "go on when a pipe is closed" },
	{ OUTPUT_ERROR, "output-error", "[HOW]",
	  "on write errors: warn, warn-nopipe, exit, exit-nopipe" },
	{ 0 }
};

static const char *const hows[] = { "warn", "warn-nopipe", "exit", "exit-nopipe" };
enum { WARN, WARN_NOPIPE, EXIT, EXIT_NOPIPE };

/* NOPIPE is what happens without the option, but there the signal ends tee. */
static int on_error = WARN_NOPIPE;

struct sink {
	int fd;
	const char *name;
};

static int how(const char *word)
{
	for (int i = 0; i < 4; i++)
		if (!strcmp(word, hows[i]))
			return i;
	usage_error("invalid argument '%s' for '--output-error'", word);
}

/* Is the sink of any more use? */
static bool send(struct sink *s, const char *buf, size_t n)
{
	if (write_all(s->fd, buf, n))
		return true;
	bool pipe = errno == EPIPE && (on_error == WARN_NOPIPE || on_error == EXIT_NOPIPE);
	if (!pipe)
		fail("%s", s->name);
	if (!pipe && on_error >= EXIT)
		exit(status);
	return false;
}

static size_t open_sinks(struct sink *sinks, char **argv, int flags)
{
	size_t n = 1;

	sinks[0] = (struct sink){ 1, "'standard output'" };
	for (; *argv; argv++) {
		int fd = open(*argv, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0666);
		if (fd >= 0)
			sinks[n++] = (struct sink){ fd, *argv };
		else if (fail("%s", *argv), on_error >= EXIT)
			exit(status);
	}
	return n;
}

int main(int argc, char **argv)
{
	static char buf[64 * 1024];
	int flags = O_TRUNC;
	ssize_t got;

	command(&argv, "[-aip] [FILE]...",
		"Copy standard input to standard output and to each FILE.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'a': flags = O_APPEND; break;
		case 'i': signal(SIGINT, SIG_IGN); break;
		case 'p':
		case OUTPUT_ERROR:
			on_error = arg ? how(arg) : WARN_NOPIPE;
			signal(SIGPIPE, SIG_IGN);
			break;
		}
	/* The kernel limits the arguments to a quarter of the stack: there is room. */
	struct sink sinks[argc + 1];
	size_t n = open_sinks(sinks, argv, flags);
	while (n && (got = read(0, buf, sizeof buf))) {
		if (got < 0) {
			if (errno == EINTR)
				continue;
			fail("read error");
			break;
		}
		size_t left = 0;
		for (size_t i = 0; i < n; i++)
			if (send(&sinks[i], buf, got))
				sinks[left++] = sinks[i];
		n = left;
	}
	for (size_t i = 0; i < n; i++)
		if (close(sinks[i].fd) < 0)
			fail("%s", sinks[i].name);
	return status;
}
