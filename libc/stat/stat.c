/* stat.c: stat and lstat; fstat and fstatat are traps of their own */
#include <fcntl.h>
#include <sys/stat.h>
#include "sys.h"

int stat(const char *restrict path, struct stat *restrict buf)
{
	return sys_result(sys_newfstatat(AT_FDCWD, path, buf, 0));
}

int lstat(const char *restrict path, struct stat *restrict buf)
{
	return sys_result(sys_newfstatat(AT_FDCWD, path, buf, AT_SYMLINK_NOFOLLOW));
}
