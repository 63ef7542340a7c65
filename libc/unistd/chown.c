/* chown.c: owners by path */
#include <fcntl.h>
#include <unistd.h>
#include "sys.h"

int chown(const char *path, uid_t owner, gid_t group)
{
	return sys_result(sys_fchownat(AT_FDCWD, path, owner, group, 0));
}

int lchown(const char *path, uid_t owner, gid_t group)
{
	return sys_result(sys_fchownat(AT_FDCWD, path, owner, group, AT_SYMLINK_NOFOLLOW));
}
