/* fcntl.h: opening files and controlling descriptors (POSIX.1-2024 <fcntl.h>, Linux) */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/fcntl.h>
#include <bits/mode.h>

/* <linux/fcntl.h>, which has the same, may have come first, or come later. */
#ifdef _ASM_GENERIC_FCNTL_H
#define __KERNEL_FCNTL 1
#else
#define _ASM_GENERIC_FCNTL_H
#endif

__BEGIN_DECLS

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __pid_t pid_t;

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_ACCMODE 3
#define O_CREAT 0100
#define O_EXCL 0200
#define O_NOCTTY 0400
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_DSYNC 010000
#define O_SYNC 04010000
#define O_RSYNC O_SYNC
#define O_CLOEXEC 02000000
#define O_TTY_INIT 0
/* A descriptor that only searches or only executes: Linux has both as O_PATH. */
#define O_SEARCH 010000000
#define O_EXEC 010000000
#if __BSD_VISIBLE
#define O_NDELAY O_NONBLOCK
#define O_ASYNC 020000
#define FASYNC O_ASYNC
#define FAPPEND O_APPEND
#define FNDELAY O_NONBLOCK
#define FNONBLOCK O_NONBLOCK
#endif
#if __GNU_VISIBLE
#define O_PATH 010000000
#define O_NOATIME 01000000
#define O_TMPFILE (020000000 | O_DIRECTORY)
#endif

#define F_DUPFD 0 /* the lowest free descriptor not below the argument */
#define F_GETFD 1 /* FD_CLOEXEC */
#define F_SETFD 2
#define F_GETFL 3 /* O_ flags; only O_APPEND, O_NONBLOCK, O_ASYNC, O_DIRECT change */
#define F_SETFL 4
#define F_GETLK 5 /* struct flock: locks of this process */
#define F_SETLK 6
#define F_SETLKW 7
#define F_SETOWN 8
#define F_GETOWN 9
#if __POSIX_VISIBLE >= 200809L
#define F_DUPFD_CLOEXEC 1030
#endif
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
#define F_OFD_GETLK 36 /* struct flock: locks of the open file; l_pid must be 0 */
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define F_GETOWN_EX 16
#define F_SETOWN_EX 15
#define F_OWNER_TID 0
#define F_OWNER_PID 1
#define F_OWNER_PGRP 2
#ifndef __KERNEL_FCNTL
struct f_owner_ex {
	int type;
	__pid_t pid;
};
#endif
#endif
#if __GNU_VISIBLE
#define F_SETSIG 10
#define F_GETSIG 11
#define F_SETLEASE 1024
#define F_GETLEASE 1025
#define F_NOTIFY 1026
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
#define F_GET_RW_HINT 1035
#define F_SET_RW_HINT 1036
#define F_GET_FILE_RW_HINT 1037
#define F_SET_FILE_RW_HINT 1038
#define F_SEAL_SEAL 1
#define F_SEAL_SHRINK 2
#define F_SEAL_GROW 4
#define F_SEAL_WRITE 8
#define F_SEAL_FUTURE_WRITE 16
#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_NONE 1
#define RWH_WRITE_LIFE_SHORT 2
#define RWH_WRITE_LIFE_MEDIUM 3
#define RWH_WRITE_LIFE_LONG 4
#define RWH_WRITE_LIFE_EXTREME 5
#define DN_ACCESS 1
#define DN_MODIFY 2
#define DN_CREATE 4
#define DN_DELETE 8
#define DN_RENAME 16
#define DN_ATTRIB 32
#define DN_MULTISHOT 0x80000000
#endif

#define FD_CLOEXEC 1

#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#ifndef __KERNEL_FCNTL
struct flock {
	short l_type;   /* F_RDLCK, F_WRLCK, F_UNLCK */
	short l_whence; /* SEEK_SET, SEEK_CUR, SEEK_END */
	__off_t l_start;
	__off_t l_len; /* 0: to the end, wherever that will be */
	__pid_t l_pid; /* who holds it (F_GETLK) */
};
#endif
#if __BSD_VISIBLE
#define LOCK_SH 1 /* for flock, <sys/file.h> */
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#endif

#if __POSIX_VISIBLE >= 200809L
#define AT_FDCWD -100              /* the working directory as a directory descriptor */
#define AT_SYMLINK_NOFOLLOW 0x100  /* the link itself */
#define AT_EACCESS 0x200           /* faccessat: by the effective ids */
#define AT_REMOVEDIR 0x200         /* unlinkat: a directory */
#define AT_SYMLINK_FOLLOW 0x400    /* linkat: what the link points to */
#endif
#if __GNU_VISIBLE
#define AT_NO_AUTOMOUNT 0x800
#define AT_EMPTY_PATH 0x1000 /* "" is the descriptor itself */
#define AT_STATX_SYNC_TYPE 0x6000
#define AT_STATX_SYNC_AS_STAT 0
#define AT_STATX_FORCE_SYNC 0x2000
#define AT_STATX_DONT_SYNC 0x4000
#define AT_RECURSIVE 0x8000
#endif

#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5

#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif

/* A descriptor for the file; O_CREAT (and O_TMPFILE) take a third argument, the
 * mode of a new one.  Traps: openat. */
int open(const char *__path, int __flags, ...);
int creat(const char *__path, mode_t __mode);
#if __POSIX_VISIBLE >= 200809L
int openat(int __dirfd, const char *__path, int __flags, ...);
#endif

/* F_...: what it returns depends on the command.  Traps: fcntl. */
int fcntl(int __fd, int __command, ...);

/* How the program will use that part of the file; makes room for it on the
 * device.  They return an error number and leave errno alone.
 * Traps: fadvise64; fallocate. */
int posix_fadvise(int __fd, off_t __start, off_t __size, int __advice);
int posix_fallocate(int __fd, off_t __start, off_t __size);

#if __GNU_VISIBLE
#define FALLOC_FL_KEEP_SIZE 1
#define FALLOC_FL_PUNCH_HOLE 2
#define FALLOC_FL_COLLAPSE_RANGE 8
#define FALLOC_FL_ZERO_RANGE 0x10
#define FALLOC_FL_INSERT_RANGE 0x20
#define FALLOC_FL_UNSHARE_RANGE 0x40
#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WAIT_AFTER 4
#define SPLICE_F_MOVE 1
#define SPLICE_F_NONBLOCK 2
#define SPLICE_F_MORE 4
#define SPLICE_F_GIFT 8
#define MAX_HANDLE_SZ 128
struct file_handle {
	unsigned handle_bytes;
	int handle_type;
	unsigned char f_handle[];
};
struct iovec;
typedef __ssize_t ssize_t;
typedef __SIZE_TYPE__ size_t;
/* Linux only.  Traps: the calls of these names. */
int fallocate(int __fd, int __mode, off_t __start, off_t __size);
int sync_file_range(int __fd, off_t __start, off_t __size, unsigned __flags);
ssize_t readahead(int __fd, off_t __start, size_t __size);
ssize_t splice(int __in, off_t *__in_at, int __out, off_t *__out_at, size_t __size,
	       unsigned __flags);
ssize_t vmsplice(int __fd, const struct iovec *__pieces, size_t __count, unsigned __flags);
ssize_t tee(int __in, int __out, size_t __size, unsigned __flags);
int name_to_handle_at(int __dirfd, const char *__path, struct file_handle *__handle,
		      int *__mount, int __flags);
int open_by_handle_at(int __mountfd, struct file_handle *__handle, int __flags);
#endif

__END_DECLS

#endif
