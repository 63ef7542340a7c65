/* glob.h: path names that match a pattern */
#ifndef _GLOB_H
#define _GLOB_H

#include <features.h>
#include <sys/cdefs.h>

typedef __SIZE_TYPE__ size_t;

#if __BSD_VISIBLE
struct dirent;
struct stat;
#endif

typedef struct {
	size_t gl_pathc; /* how many paths there are */
	char **gl_pathv; /* the paths, after gl_offs null pointers, and a null pointer */
	size_t gl_offs;
	int gl_flags;
	/* Used instead of the system's own with GLOB_ALTDIRFUNC (GNU, BSD). */
	void (*gl_closedir)(void *);
#if __BSD_VISIBLE
	struct dirent *(*gl_readdir)(void *);
	void *(*gl_opendir)(const char *);
	int (*gl_lstat)(const char *__restrict, struct stat *__restrict);
	int (*gl_stat)(const char *__restrict, struct stat *__restrict);
#else
	void *(*gl_readdir)(void *);
	void *(*gl_opendir)(const char *);
	int (*gl_lstat)(const char *__restrict, void *__restrict);
	int (*gl_stat)(const char *__restrict, void *__restrict);
#endif
} glob_t;

#define GLOB_ERR 0x01      /* stop at a directory that cannot be read */
#define GLOB_MARK 0x02     /* append a slash to directories */
#define GLOB_NOSORT 0x04   /* leave them in the order of the directory */
#define GLOB_DOOFFS 0x08   /* begin gl_pathv with gl_offs null pointers */
#define GLOB_NOCHECK 0x10  /* when nothing matches, give the pattern itself */
#define GLOB_APPEND 0x20   /* add to what an earlier call found */
#define GLOB_NOESCAPE 0x40 /* a backslash is an ordinary character */
#if __BSD_VISIBLE || __GNU_VISIBLE
#define GLOB_PERIOD 0x80      /* a period at the start may be matched by a wildcard */
#define GLOB_MAGCHAR 0x100    /* set in gl_flags when the pattern has wildcards */
#define GLOB_ALTDIRFUNC 0x200 /* use the functions in the glob_t */
#define GLOB_BRACE 0x400      /* expand {a,b} first */
#define GLOB_NOMAGIC 0x800    /* a pattern without wildcards gives itself */
#define GLOB_TILDE 0x1000     /* ~ and ~user at the start are home directories */
#define GLOB_ONLYDIR 0x2000   /* directories only, where that costs nothing */
#define GLOB_TILDE_CHECK 0x4000 /* and if there is no such user, there is no match */
#endif

#define GLOB_NOSPACE 1 /* out of memory */
#define GLOB_ABORTED 2 /* a directory could not be read, and GLOB_ERR or the function said stop */
#define GLOB_NOMATCH 3
#define GLOB_NOSYS 4

__BEGIN_DECLS

/* Finds the paths that match; the function is told of directories that cannot be
 * read.  0 or an error number.  Traps: openat, getdents64, newfstatat, close. (POSIX) */
int glob(const char *__restrict, int, int (*)(const char *, int), glob_t *__restrict);
void globfree(glob_t *);

__END_DECLS

#endif
