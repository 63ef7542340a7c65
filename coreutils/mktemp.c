/* mktemp - make a temporary file or directory with a new name */
#include <sys/stat.h>
#include "cmd.h"
#include "target.h"

enum { SUFFIX = 256, TMPDIR };

static const struct opt opts[] = {
	{ 'd', "directory", 0, "make a directory" },
	{ 'p', 0, "DIR", "make it in DIR" },
	{ TMPDIR, "tmpdir", "[DIR]", "make it in DIR, or in $TMPDIR, or in /tmp" },
	{ 'q', "quiet", 0, "do not complain" },
	{ SUFFIX, "suffix", "SUFFIX", "append SUFFIX to the template" },
	{ 't', 0, 0, "make it in $TMPDIR, or DIR of -p, or /tmp; TEMPLATE is a name" },
	{ 'u', "dry-run", 0, "make nothing, only print a name" },
	{ 0 }
};

static bool quiet;

static const char *default_directory(void)
{
	const char *dir = getenv("TMPDIR");

	return dir && *dir ? dir : "/tmp";
}

static void fill(char *x, size_t n)
{
	static const char letters[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	unsigned char random[64];
	size_t have = 0;

	while (n) {
		if (!have && getentropy(random, have = sizeof random) < 0)
			die("cannot get random bytes");
		unsigned char byte = random[--have] & 63;
		if (byte < sizeof letters - 1)
			x[--n] = letters[byte];
	}
}

static int make(const char *path, bool directory, bool dry)
{
	struct stat st;

	if (dry) {
		if (lstat(path, &st) < 0)
			return errno == ENOENT ? 0 : -1;
		errno = EEXIST;
		return -1;
	}
	if (directory)
		return mkdir(path, 0700);
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	return fd < 0 ? fd : close(fd);
}

/* The Xs of a template: the last ones of its last component, before the suffix. */
static char *last_xs(char *template, const char *suffix, size_t *count)
{
	size_t end = strlen(template), slash;

	if (suffix) {
		if (!end || template[end - 1] != 'X')
			dief("with --suffix, template '%s' must end in X", template);
	} else {
		char *last = strrchr(template, 'X');
		end = last ? (size_t)(last - template) + 1 : 0;
	}
	char *p = strrchr(suffix ? "" : template + end, '/');
	if (p)
		dief("invalid suffix '%s', contains directory separator", template + end);
	for (slash = end; slash && template[slash - 1] == 'X'; )
		slash--;
	*count = end - slash;
	if (*count < 3)
		dief("too few X's in template '%s'", template);
	return template + slash;
}

int main(int argc, char **argv)
{
	const char *directory = 0, *suffix = 0;
	bool make_directory = false, dry = false, in_directory = false, old = false;

	(void)argc;
	command(&argv, "[-dqtu] [-p DIR] [--suffix=SUFFIX] [TEMPLATE]",
	        "Make a file with a name like TEMPLATE (tmp.XXXXXXXXXX), each X chosen, and print "
	        "it.",
	        opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'd': make_directory = true; break;
		case 'p':
		case TMPDIR: directory = arg; in_directory = true; break;
		case 'q': quiet = true; break;
		case SUFFIX: suffix = arg; break;
		case 't': in_directory = old = true; break;
		case 'u': dry = true; break;
		}
	if (*argv && argv[1])
		usage_error("too many templates");
	char *template = copy_string(*argv ? *argv : "tmp.XXXXXXXXXX");
	if (!*argv)
		in_directory = true;
	size_t n, tail;
	char *x = last_xs(template, suffix, &n);
	if (suffix && strchr(suffix, '/'))
		dief("invalid suffix '%s', contains directory separator", suffix);
	if (old && strchr(template, '/'))
		dief("invalid template, '%s', contains directory separator", template);
	if (in_directory && *template == '/')
		dief("invalid template, '%s'; with --tmpdir, it may not be absolute", template);
	if (old && getenv("TMPDIR") && *getenv("TMPDIR"))
		directory = getenv("TMPDIR");
	tail = strlen(x);
	char *path = in_directory
	                     ? join_path(directory && *directory ? directory : default_directory(),
	                                 template)
	                     : copy_string(template);
	if (suffix) {
		path = grow(path, strlen(path) + strlen(suffix) + 1, 1);
		strcat(path, suffix);
		tail += strlen(suffix);
	}
	char *pattern = copy_string(path);
	x = path + strlen(path) - tail;
	for (int tries = 1000; ; tries--) {
		fill(x, n);
		if (!make(path, make_directory, dry))
			break;
		if (errno == EEXIST && tries)
			continue;
		if (quiet)
			return 1;
		die("failed to create %s via template '%s'", make_directory ? "directory" : "file",
		    pattern);
	}
	printf("%s\n", path);
	if (finish() && !dry)
		remove(path); /* nobody has learnt its name */
	return status;
}
