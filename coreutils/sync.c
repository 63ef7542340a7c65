/* sync - write what is kept in memory to disk */
#include "cmd.h"

static const struct opt opts[] = {
	{ 'd', "data", 0, "only what is in each FILE, not what is known of it" },
	{ 'f', "file-system", 0, "the file systems that hold each FILE" },
	{ 0 }
};

int main(int argc, char **argv)
{
	int (*write_out)(int) = fsync;
	bool data = false, system = false;

	(void)argc;
	command(&argv, "[-d | -f] [FILE]...", "Write all that is not on disk yet, or each FILE.",
	        opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'd': data = true; write_out = fdatasync; break;
		case 'f': system = true; write_out = syncfs; break;
		}
	if (data && system)
		dief("cannot specify both --data and --file-system");
	if (data && !*argv)
		dief("--data needs at least one argument");
	if (!*argv)
		sync();
	for (; *argv; argv++) {
		int fd = open(*argv, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0 && errno == EACCES)
			fd = open(*argv, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0) {
			fail("error opening '%s'", *argv);
			continue;
		}
		if (write_out(fd) < 0)
			fail("error syncing '%s'", *argv);
		close(fd);
	}
	return finish();
}
