/* times.c: a file's times in every shape that was ever asked for; the kernel
 * takes nanoseconds (utimensat) */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>
#include "sys.h"

static int set_times(int dirfd, const char *path, const struct timeval t[2], int flags)
{
	struct timespec ts[2];

	for (int i = 0; t && i < 2; i++) {
		/* The kernel's special values are beyond this range: no alias of them. */
		if (t[i].tv_usec < 0 || t[i].tv_usec > 999999)
			return sys_fail(EINVAL);
		ts[i].tv_sec = t[i].tv_sec;
		ts[i].tv_nsec = t[i].tv_usec * 1000;
	}
	return sys_result(sys_utimensat(dirfd, path, t ? ts : 0, flags));
}

int futimens(int fd, const struct timespec times[2])
{
	/* By path, AT_FDCWD with a null path would be the working directory. */
	if (fd < 0)
		return sys_fail(EBADF);
	return sys_result(sys_utimensat(fd, 0, times, 0));
}

int utimes(const char *path, const struct timeval times[2])
{
	return set_times(AT_FDCWD, path, times, 0);
}

int lutimes(const char *path, const struct timeval times[2])
{
	return set_times(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW);
}

int futimesat(int dirfd, const char *path, const struct timeval times[2])
{
	return set_times(dirfd, path, times, 0);
}

int futimes(int fd, const struct timeval times[2])
{
	if (fd < 0)
		return sys_fail(EBADF);
	return set_times(fd, 0, times, 0);
}

int utime(const char *path, const struct utimbuf *times)
{
	struct timespec ts[2] = { { 0 } };

	if (times) {
		ts[0].tv_sec = times->actime;
		ts[1].tv_sec = times->modtime;
	}
	return sys_result(sys_utimensat(AT_FDCWD, path, times ? ts : 0, 0));
}
