/* statvfs.c: POSIX's view of what the kernel says of a file system (statfs) */
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <string.h>
#include "sys.h"

/* f_flags has the mount options once this bit is set (Linux 2.6.36). */
#define ST_VALID 0x20

static int translate(long r, const struct statfs *from, struct statvfs *to)
{
	if (r < 0)
		return sys_result(r);
	*to = (struct statvfs){
		.f_bsize = from->f_bsize,
		.f_frsize = from->f_frsize ? from->f_frsize : from->f_bsize,
		.f_blocks = from->f_blocks,
		.f_bfree = from->f_bfree,
		.f_bavail = from->f_bavail,
		.f_files = from->f_files,
		.f_ffree = from->f_ffree,
		.f_favail = from->f_ffree,
		.f_flag = from->f_flags & ~ST_VALID,
		.f_namemax = from->f_namelen,
	};
	memcpy(&to->f_fsid, &from->f_fsid, sizeof to->f_fsid);
	return 0;
}

int statvfs(const char *restrict path, struct statvfs *restrict buf)
{
	struct statfs st;

	return translate(sys_statfs(path, &st), &st, buf);
}

int fstatvfs(int fd, struct statvfs *buf)
{
	struct statfs st;

	return translate(sys_fstatfs(fd, &st), &st, buf);
}
