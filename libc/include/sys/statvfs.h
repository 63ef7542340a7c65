/* sys/statvfs.h: file systems (POSIX.1-2024 <sys/statvfs.h>) */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __fsblkcnt_t fsblkcnt_t;
typedef __fsfilcnt_t fsfilcnt_t;

struct statvfs {
	unsigned long f_bsize;                  /* good size of a read or write */
	unsigned long f_frsize;                 /* the unit of the next three */
	fsblkcnt_t f_blocks, f_bfree, f_bavail; /* all, free, free for anyone */
	fsfilcnt_t f_files, f_ffree, f_favail;  /* the same of inodes */
	unsigned long f_fsid;
	unsigned long f_flag; /* ST_... */
	unsigned long f_namemax;
};

#define ST_RDONLY 1
#define ST_NOSUID 2
#if __GNU_VISIBLE
#define ST_NODEV 4
#define ST_NOEXEC 8
#define ST_SYNCHRONOUS 16
#define ST_MANDLOCK 64
#define ST_WRITE 128
#define ST_APPEND 256
#define ST_IMMUTABLE 512
#define ST_NOATIME 1024
#define ST_NODIRATIME 2048
#define ST_RELATIME 4096
#endif

/* The file system of that file.  0, or -1 with errno.  Traps: statfs; fstatfs. */
int statvfs(const char *__restrict_ __path, struct statvfs *__restrict_ __buf);
int fstatvfs(int __fd, struct statvfs *__buf);

__END_DECLS

#endif
