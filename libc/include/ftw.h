/* ftw.h: a function called for each file of a tree (XSI) */
#ifndef _FTW_H
#define _FTW_H

#include <features.h>
#include <sys/stat.h>

__BEGIN_DECLS

/* What it is. */
#define FTW_F 0
#define FTW_D 1
#define FTW_DNR 2 /* a directory that cannot be read */
#define FTW_NS 3  /* without status */
#define FTW_SL 4
#define FTW_DP 5  /* a directory, after what is in it */
#define FTW_SLN 6 /* a symbolic link to nowhere */

/* nftw's flags */
#define FTW_PHYS 1  /* symbolic links are not followed */
#define FTW_MOUNT 2 /* nothing of other file systems */
#define FTW_CHDIR 4 /* the function is called in the directory that the file is in */
#define FTW_DEPTH 8 /* directories after what is in them */
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
#define FTW_XDEV 32 /* not down into other file systems */
#endif
#if __GNU_VISIBLE
#define FTW_ACTIONRETVAL 16 /* the function returns one of these */
#define FTW_CONTINUE 0
#define FTW_STOP 1
#define FTW_SKIP_SUBTREE 2
#define FTW_SKIP_SIBLINGS 3
#endif

struct FTW {
	int base; /* where the name begins in the path */
	int level;
};

/* 0 at the end; what the function returned, if it was not 0; -1 with errno.  At most so many
 * descriptors are open at a time (one, at least), however deep the tree.
 * Traps: openat, getdents64, newfstatat, fstat, fchdir, close. */
int nftw(const char *__path,
	 int (*__function)(const char *, const struct stat *, int __what, struct FTW *),
	 int __descriptors, int __flags);
/* The same with symbolic links followed. (XSI, obsolescent) */
int ftw(const char *__path, int (*__function)(const char *, const struct stat *, int __what),
	int __descriptors);

__END_DECLS

#endif
