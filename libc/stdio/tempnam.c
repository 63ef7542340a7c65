/* tempnam.c: a name in a directory of the program's choice (XSI, obsolescent) */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "temporary.h"

enum { PREFIX = 5, LETTERS = 6 };

static bool usable(const char *dir)
{
	return dir && *dir && access(dir, W_OK | X_OK) == 0;
}

char *tempnam(const char *dir, const char *prefix)
{
	const char *wanted = secure_getenv("TMPDIR");

	dir = usable(wanted) ? wanted : usable(dir) ? dir : P_tmpdir;
	size_t dir_length = strlen(dir);
	size_t prefix_length = prefix ? strnlen(prefix, PREFIX) : 0;
	char *name = malloc(dir_length + 1 + prefix_length + LETTERS + 1);
	if (!name)
		return 0;
	memcpy(name, dir, dir_length);
	name[dir_length] = '/';
	if (prefix_length)
		memcpy(name + dir_length + 1, prefix, prefix_length);
	char *letters = name + dir_length + 1 + prefix_length;
	letters[LETTERS] = 0;
	for (int i = 0; i < 100; i++) {
		temporary_letters(letters);
		if (faccessat(AT_FDCWD, name, F_OK, AT_SYMLINK_NOFOLLOW) < 0 && errno == ENOENT)
			return name;
	}
	free(name);
	return 0;
}
