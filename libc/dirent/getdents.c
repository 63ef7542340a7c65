/* getdents.c: directory entries into the caller's buffer */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include "sys.h"

int getdents(int fd, struct dirent *buf, size_t size)
{
	return sys_result(sys_getdents64(fd, buf, size > INT_MAX ? INT_MAX : size));
}

/* Finds the types that the file system did not tell.  An entry whose file has
 * gone meanwhile is dropped.  Returns the bytes that are left. */
static long find_types(int fd, char *buf, long size)
{
	for (long at = 0; at < size;) {
		struct dirent *entry = (void *)(buf + at);
		struct stat st;
		long length = entry->d_reclen;

		if (entry->d_type == DT_UNKNOWN) {
			long r = sys_newfstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW);
			if (r == -ENOENT) {
				memmove(buf + at, buf + at + length, size - at - length);
				size -= length;
				continue;
			}
			if (r < 0)
				return r;
			entry->d_type = IFTODT(st.st_mode);
		}
		at += length;
	}
	return size;
}

ssize_t posix_getdents(int fd, void *buf, size_t size, int flags)
{
	long got;

	if (flags & ~DT_FORCE_TYPE)
		return sys_fail(EINVAL);
	do {
		got = sys_getdents64(fd, buf, size > INT_MAX ? INT_MAX : size);
		if (got <= 0 || !(flags & DT_FORCE_TYPE))
			break;
		got = find_types(fd, buf, got);
	} while (got == 0);
	return sys_result(got);
}
