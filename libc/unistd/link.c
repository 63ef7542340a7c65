/* link.c: names of files, relative to the working directory */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include "sys.h"

int link(const char *from, const char *to)
{
	return sys_result(sys_linkat(AT_FDCWD, from, AT_FDCWD, to, 0));
}

int symlink(const char *target, const char *path)
{
	return sys_result(sys_symlinkat(target, AT_FDCWD, path));
}

int unlink(const char *path)
{
	return sys_result(sys_unlinkat(AT_FDCWD, path, 0));
}

int rmdir(const char *path)
{
	return sys_result(sys_unlinkat(AT_FDCWD, path, AT_REMOVEDIR));
}

/* The kernel's size is an int, and 0 an error there; POSIX allows 0. */
ssize_t readlinkat(int dirfd, const char *restrict path, char *restrict buf, size_t size)
{
	char none[1];

	if (size == 0) {
		long r = sys_readlinkat(dirfd, path, none, 1);
		return r < 0 ? sys_result(r) : 0;
	}
	return sys_result(sys_readlinkat(dirfd, path, buf, size > INT_MAX ? INT_MAX : size));
}

ssize_t readlink(const char *restrict path, char *restrict buf, size_t size)
{
	return readlinkat(AT_FDCWD, path, buf, size);
}
