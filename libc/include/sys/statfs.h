/* sys/statfs.h: file systems, as Linux sees them; POSIX has <sys/statvfs.h> */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __fsblkcnt_t fsblkcnt_t;
typedef __fsfilcnt_t fsfilcnt_t;
typedef struct {
	int __val[2];
} fsid_t;

/* Laid out as the kernel fills it; sizes are in units of f_bsize. */
struct statfs {
	long f_type; /* which file system, a magic number */
	long f_bsize;
	fsblkcnt_t f_blocks, f_bfree, f_bavail;
	fsfilcnt_t f_files, f_ffree;
	fsid_t f_fsid;
	long f_namelen, f_frsize, f_flags, __spare[4];
};

/* The file system of that file.  0, or -1 with errno.  Traps: statfs; fstatfs. */
int statfs(const char *__path, struct statfs *__buf);
int fstatfs(int __fd, struct statfs *__buf);

__END_DECLS

#endif
