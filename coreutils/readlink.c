/* readlink - print where symbolic links point to */
#include "canonical.h"
#include "cmd.h"

static const struct opt opts[] = {
	{ 'f', "canonicalize", 0,
	  "print the absolute path without links; its last name may be missing" },
	{ 'e', "canonicalize-existing", 0, "the same, and all of it must be there" },
	{ 'm', "canonicalize-missing", 0, "the same, and none of it needs to be there" },
	{ 'n', "no-newline", 0, "do not end the output with a newline" },
	{ 'q', "quiet", 0, "do not complain (the default)" },
	{ 's', "silent", 0, 0 },
	{ 'v', "verbose", 0, "complain" },
	{ 'z', "zero", 0, "end each line with NUL" },
	{ 0 }
};

static char *target(const char *path)
{
	size_t size = 128;
	char *buf = 0;
	ssize_t n;

	do
		buf = grow(buf, size *= 2, 1);
	while ((n = readlink(path, buf, size)) == (ssize_t)size);
	if (n < 0) {
		free(buf);
		return 0;
	}
	buf[n] = '\0';
	return buf;
}

int main(int argc, char **argv)
{
	bool follow = false, newline = true, verbose = getenv("POSIXLY_CORRECT");
	enum exists exists = ALL_BUT_LAST;
	int end = '\n';

	(void)argc;
	command(&argv, "[-efmnqvz] FILE...", "Print what each FILE, a symbolic link, points to.",
		opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'f': follow = true; exists = ALL_BUT_LAST; break;
		case 'e': follow = true; exists = ALL_EXISTS; break;
		case 'm': follow = true; exists = NOTHING_EXISTS; break;
		case 'n': newline = false; break;
		case 'q':
		case 's': verbose = false; break;
		case 'v': verbose = true; break;
		case 'z': end = '\0'; break;
		}
	if (!*argv)
		usage_error("missing operand");
	if (!newline && argv[1]) {
		warnf("ignoring --no-newline with multiple arguments");
		newline = true;
	}
	for (; *argv; argv++) {
		char *text = follow ? canonical(*argv, exists, PHYSICAL) : target(*argv);
		if (text)
			outputf(newline ? "%s%c" : "%s", text, end);
		else if (verbose)
			fail("%s", **argv ? *argv : "''");
		else
			status = 1;
		free(text);
	}
	return finish();
}
