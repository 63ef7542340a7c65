/* make.c: directories, FIFOs and device files by path */
#include <fcntl.h>
#include <sys/stat.h>
#include "sys.h"

int mkdir(const char *path, mode_t mode)
{
	return sys_result(sys_mkdirat(AT_FDCWD, path, mode));
}

int mkfifoat(int dirfd, const char *path, mode_t mode)
{
	return sys_result(sys_mknodat(dirfd, path, (mode & ~S_IFMT) | S_IFIFO, 0));
}

int mkfifo(const char *path, mode_t mode)
{
	return sys_result(sys_mknodat(AT_FDCWD, path, (mode & ~S_IFMT) | S_IFIFO, 0));
}

int mknod(const char *path, mode_t mode, dev_t dev)
{
	return sys_result(sys_mknodat(AT_FDCWD, path, mode, dev));
}
