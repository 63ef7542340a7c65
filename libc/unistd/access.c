/* access.c: whether the process may */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "sys.h"

int access(const char *path, int how)
{
	return sys_result(sys_faccessat(AT_FDCWD, path, how));
}

int faccessat(int dirfd, const char *path, int how, int flags)
{
	return sys_result(flags ? sys_faccessat2(dirfd, path, how, flags) :
				  sys_faccessat(dirfd, path, how));
}

int eaccess(const char *path, int how)
{
	return sys_result(sys_faccessat2(AT_FDCWD, path, how, AT_EACCESS));
}

int euidaccess(const char *path, int how)
{
	return eaccess(path, how);
}
