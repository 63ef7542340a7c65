/* chmod.c: permission bits by path */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include "procfd.h"
#include "sys.h"

/* The kernel's fchmodat has no flags.  So the file is pinned by a descriptor that
 * does not follow links, looked at, and then changed by that descriptor's name:
 * nobody can put a link in its place in between. */
static long chmod_nofollow(int dirfd, const char *path, mode_t mode)
{
	char name[PROCFD_SIZE];
	struct stat st;
	long fd = sys_openat(dirfd, path, O_PATH | O_NOFOLLOW | O_CLOEXEC, 0);

	if (fd < 0)
		return fd;
	long r = sys_fstat(fd, &st);
	if (r == 0)
		r = S_ISLNK(st.st_mode) ? -EOPNOTSUPP :
					  sys_fchmodat(AT_FDCWD, procfd_path(name, fd), mode);
	sys_close(fd);
	/* Without /proc there is no way. */
	return r == -ENOENT ? -EOPNOTSUPP : r;
}

int fchmodat(int dirfd, const char *path, mode_t mode, int flags)
{
	if (flags & ~AT_SYMLINK_NOFOLLOW)
		return sys_fail(EINVAL);
	return sys_result(flags ? chmod_nofollow(dirfd, path, mode) :
				  sys_fchmodat(dirfd, path, mode));
}

int chmod(const char *path, mode_t mode)
{
	return sys_result(sys_fchmodat(AT_FDCWD, path, mode));
}

int lchmod(const char *path, mode_t mode)
{
	return sys_result(chmod_nofollow(AT_FDCWD, path, mode));
}

mode_t getumask(void)
{
	mode_t mask = sys_umask(0);

	sys_umask(mask);
	return mask;
}
