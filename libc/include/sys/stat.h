/* sys/stat.h: what a file is, and changing that (POSIX.1-2024 <sys/stat.h>, Linux).
 *
 * All return 0, or -1 with errno. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <features.h>
#include <bits/types.h>
#include <bits/mode.h>
#include <bits/timespec.h>

__BEGIN_DECLS

typedef __blkcnt_t blkcnt_t;
typedef __blksize_t blksize_t;
typedef __dev_t dev_t;
typedef __gid_t gid_t;
typedef __ino_t ino_t;
typedef __mode_t mode_t;
typedef __nlink_t nlink_t;
typedef __off_t off_t;
typedef __time_t time_t;
typedef __uid_t uid_t;

/* struct stat, laid out as the kernel fills it.  st_blocks counts 512 bytes each. */
#include <bits/stat.h>
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

#define S_ISBLK(mode) (((mode)&S_IFMT) == S_IFBLK)
#define S_ISCHR(mode) (((mode)&S_IFMT) == S_IFCHR)
#define S_ISDIR(mode) (((mode)&S_IFMT) == S_IFDIR)
#define S_ISFIFO(mode) (((mode)&S_IFMT) == S_IFIFO)
#define S_ISREG(mode) (((mode)&S_IFMT) == S_IFREG)
#define S_ISLNK(mode) (((mode)&S_IFMT) == S_IFLNK)
#define S_ISSOCK(mode) (((mode)&S_IFMT) == S_IFSOCK)
/* Linux has no such objects as kinds of files. */
#define S_TYPEISMQ(buf) ((void)(buf)->st_mode, 0)
#define S_TYPEISSEM(buf) ((void)(buf)->st_mode, 0)
#define S_TYPEISSHM(buf) ((void)(buf)->st_mode, 0)
#define S_TYPEISTMO(buf) ((void)(buf)->st_mode, 0)

#if __BSD_VISIBLE
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#define S_BLKSIZE 512 /* the unit of st_blocks */
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
#endif

#define UTIME_NOW 0x3fffffff  /* as tv_nsec for utimensat: the present time */
#define UTIME_OMIT 0x3ffffffe /* leave this one as it is */

/* About the file, the link itself, an open file; relative to a directory, with flags
 * AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH.  Traps: newfstatat; fstat. */
int stat(const char *__restrict_ __path, struct stat *__restrict_ __buf);
int lstat(const char *__restrict_ __path, struct stat *__restrict_ __buf);
int fstat(int __fd, struct stat *__buf);
#if __POSIX_VISIBLE >= 200809L
int fstatat(int __dirfd, const char *__restrict_ __path, struct stat *__restrict_ __buf,
	    int __flags);
#endif

/* Permission bits.  fchmodat with AT_SYMLINK_NOFOLLOW fails with EOPNOTSUPP on a
 * symbolic link, which has none.  Traps: fchmodat; fchmod; with the flag openat,
 * fstat, fchmodat through /proc/self/fd, close. */
int chmod(const char *__path, mode_t __mode);
int fchmod(int __fd, mode_t __mode);
#if __POSIX_VISIBLE >= 200809L
int fchmodat(int __dirfd, const char *__path, mode_t __mode, int __flags);
#endif
#if __BSD_VISIBLE
/* fchmodat with AT_SYMLINK_NOFOLLOW */
int lchmod(const char *__path, mode_t __mode);
#endif

/* The mode bits that new files do not get: sets them, returns the old ones; cannot
 * fail.  Traps: umask. */
mode_t umask(mode_t __mask);
#if __GNU_VISIBLE
/* The mask, unchanged.  Traps: umask, twice. */
mode_t getumask(void);
#endif

/* Make a directory, a FIFO, with XSI a file of any kind.  Traps: mkdirat; mknodat. */
int mkdir(const char *__path, mode_t __mode);
int mkfifo(const char *__path, mode_t __mode);
#if __XSI_VISIBLE
int mknod(const char *__path, mode_t __mode, dev_t __dev);
#endif
#if __POSIX_VISIBLE >= 200809L
int mkdirat(int __dirfd, const char *__path, mode_t __mode);
int mkfifoat(int __dirfd, const char *__path, mode_t __mode);
#if __XSI_VISIBLE
int mknodat(int __dirfd, const char *__path, mode_t __mode, dev_t __dev);
#endif

/* Times of access and modification; null: both now.  Traps: utimensat. */
int utimensat(int __dirfd, const char *__path, const struct timespec __times[2], int __flags);
int futimens(int __fd, const struct timespec __times[2]);
#endif

#if __GNU_VISIBLE
#ifndef _LINUX_STAT_H /* <linux/stat.h> has the same */
#define _LINUX_STAT_H
struct statx_timestamp {
	long long tv_sec;
	unsigned tv_nsec;
	int __reserved;
};
struct statx {
	unsigned stx_mask; /* which of the fields are filled, STATX_... */
	unsigned stx_blksize;
	unsigned long long stx_attributes;
	unsigned stx_nlink, stx_uid, stx_gid;
	unsigned short stx_mode, __pad1;
	unsigned long long stx_ino, stx_size, stx_blocks, stx_attributes_mask;
	struct statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
	unsigned stx_rdev_major, stx_rdev_minor, stx_dev_major, stx_dev_minor;
	unsigned long long stx_mnt_id;
	unsigned stx_dio_mem_align, stx_dio_offset_align;
	unsigned long long __reserved[12];
};
#define STATX_TYPE 0x1
#define STATX_MODE 0x2
#define STATX_NLINK 0x4
#define STATX_UID 0x8
#define STATX_GID 0x10
#define STATX_ATIME 0x20
#define STATX_MTIME 0x40
#define STATX_CTIME 0x80
#define STATX_INO 0x100
#define STATX_SIZE 0x200
#define STATX_BLOCKS 0x400
#define STATX_BASIC_STATS 0x7ff
#define STATX_BTIME 0x800
#define STATX_ALL 0xfff
#define STATX_MNT_ID 0x1000
#define STATX_DIOALIGN 0x2000
#define STATX_ATTR_COMPRESSED 0x4
#define STATX_ATTR_IMMUTABLE 0x10
#define STATX_ATTR_APPEND 0x20
#define STATX_ATTR_NODUMP 0x40
#define STATX_ATTR_ENCRYPTED 0x800
#define STATX_ATTR_AUTOMOUNT 0x1000
#define STATX_ATTR_MOUNT_ROOT 0x2000
#define STATX_ATTR_VERITY 0x100000
#define STATX_ATTR_DAX 0x200000
#endif
/* Linux: more about a file, such as its birth, and only what is asked for.  Traps: statx. */
int statx(int __dirfd, const char *__restrict_ __path, int __flags, unsigned __mask,
	  struct statx *__restrict_ __buf);
#endif

__END_DECLS

#endif
