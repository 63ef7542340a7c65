/* mkstemp.c: files and directories that nobody had before (POSIX.1-2024, BSD) */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "sys.h"

enum { MARK = 6, TRIES = 100 };

/* The XXXXXX that suffix bytes follow; null with EINVAL if they are not there. */
static char *find_mark(char *template, int suffix)
{
	size_t length = strlen(template);

	if (suffix < 0 || length < (size_t)suffix + MARK ||
	    memcmp(template + length - suffix - MARK, "XXXXXX", MARK)) {
		sys_fail(EINVAL);
		return 0;
	}
	return template + length - suffix - MARK;
}

/* 62 letters and digits: 5.7 * 10^10 names. */
static void randomize(char *mark)
{
	static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	unsigned long n;

	arc4random_buf(&n, sizeof n);
	for (int i = 0; i < MARK; i++, n /= 62)
		mark[i] = letters[n % 62];
}

static long make_file(const char *path, int flags)
{
	return sys_openat(AT_FDCWD, path, flags | O_RDWR | O_CREAT | O_EXCL, 0600);
}

static long make_directory(const char *path, int flags)
{
	(void)flags;
	return sys_mkdirat(AT_FDCWD, path, 0700);
}

/* Is the name free? */
static long look(const char *path, int flags)
{
	struct stat st;
	long r = sys_newfstatat(AT_FDCWD, path, &st, AT_SYMLINK_NOFOLLOW);

	(void)flags;
	return r == -ENOENT ? 0 : r ? r : -EEXIST;
}

/* On failure the template is as it was. */
static long attempt(char *template, int suffix, int flags, long (*make)(const char *, int))
{
	char *mark = find_mark(template, suffix);
	long r = -EEXIST;

	if (!mark)
		return -1;
	for (int i = 0; i < TRIES && r == -EEXIST; i++) {
		randomize(mark);
		r = make(template, flags);
	}
	if (r < 0)
		memcpy(mark, "XXXXXX", MARK);
	return sys_result(r);
}

int mkostemps(char *template, int suffix, int flags)
{
	return attempt(template, suffix, flags & ~O_ACCMODE, make_file);
}

int mkostemp(char *template, int flags)
{
	return mkostemps(template, 0, flags);
}

int mkstemps(char *template, int suffix)
{
	return mkostemps(template, suffix, 0);
}

int mkstemp(char *template)
{
	return mkostemps(template, 0, 0);
}

char *mkdtemp(char *template)
{
	return attempt(template, 0, 0, make_directory) < 0 ? 0 : template;
}

/* Says by an empty string that there is none. */
char *mktemp(char *template)
{
	if (attempt(template, 0, 0, look) < 0)
		*template = 0;
	return template;
}
