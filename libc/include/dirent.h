/* dirent.h: reading directories (POSIX.1-2024 <dirent.h>) */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __ino_t ino_t;
typedef __SIZE_TYPE__ size_t;
#if __POSIX_VISIBLE >= 202405L
typedef __ssize_t ssize_t;
#endif
#if __POSIX_VISIBLE >= 202405L
typedef unsigned short reclen_t;
#endif

/* One entry, as the kernel lays it out; the name is as long as it needs. */
struct dirent {
	__ino_t d_ino;
	__off_t d_off; /* where the next entry is, for seekdir */
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[256];
};
/* The same: Linux's entries are what posix_getdents gives. */
#if __POSIX_VISIBLE >= 202405L
struct posix_dent {
	__ino_t d_ino;
	__off_t __off;
	reclen_t d_reclen;
	unsigned char d_type;
	char d_name[];
};
#endif

#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_FORCE_TYPE 1 /* posix_getdents: never DT_UNKNOWN */
#endif
#if __BSD_VISIBLE
#define DT_WHT 14
#define IFTODT(mode) (((mode)&0170000) >> 12)
#define DTTOIF(type) ((type) << 12)
#define d_fileno d_ino
#define _D_EXACT_NAMLEN(d) (__builtin_strlen((d)->d_name))
#define _D_ALLOC_NAMLEN(d) (_D_EXACT_NAMLEN(d) + 1)
#define _DIRENT_HAVE_D_RECLEN
#define _DIRENT_HAVE_D_OFF
#define _DIRENT_HAVE_D_TYPE
#endif

typedef struct __dirstream DIR;

/* Opens it, or takes over the descriptor: null with errno, ENOTDIR among them.
 * Traps: openat; fstat, fcntl. */
DIR *opendir(const char *__path);
#if __POSIX_VISIBLE >= 200809L
DIR *fdopendir(int __fd);
/* Its descriptor.  Never traps. */
int dirfd(DIR *);
#endif
/* Traps: close. */
int closedir(DIR *);

/* The next entry, valid until the next call on the same stream; null at the end,
 * or with errno set (set it to 0 before).  Traps: getdents64, once per 32 KiB. */
struct dirent *readdir(DIR *);
/* The entry is copied; 0 or an error number, *__result null at the end. */
int readdir_r(DIR *, struct dirent *__restrict_ __entry, struct dirent **__restrict_ __result);

/* Back to the start; where it is; there again.  Traps: lseek; none; lseek. */
void rewinddir(DIR *);
#if __XSI_VISIBLE
long telldir(DIR *);
void seekdir(DIR *, long __where);
#endif

#if __POSIX_VISIBLE >= 200809L
/* All entries that __select likes (null: all), in the order of __compare, in memory
 * from malloc: how many, or -1 with errno.  Traps: as opendir to closedir. */
int scandir(const char *__path, struct dirent ***__list, int (*__select)(const struct dirent *),
	    int (*__compare)(const struct dirent **, const struct dirent **));
/* By strcoll of the names; versionsort by strverscmp.  Never trap. */
int alphasort(const struct dirent **, const struct dirent **);
#endif
#if __GNU_VISIBLE
int versionsort(const struct dirent **, const struct dirent **);
int scandirat(int __dirfd, const char *__path, struct dirent ***__list,
	      int (*__select)(const struct dirent *),
	      int (*__compare)(const struct dirent **, const struct dirent **));
#endif

#if __POSIX_VISIBLE >= 202405L
/* As many whole entries as fit: their bytes, 0 at the end.  Traps: getdents64; with
 * DT_FORCE_TYPE also newfstatat for entries of unknown type. */
ssize_t posix_getdents(int __fd, void *__buf, size_t __size, int __flags);
#endif
#if __GNU_VISIBLE
/* The same entries as struct dirent.  Traps: getdents64. */
ssize_t getdents64(int __fd, void *__buf, size_t __size);
#endif
#if __BSD_VISIBLE
int getdents(int __fd, struct dirent *__buf, size_t __size);
#endif

__END_DECLS

#endif
