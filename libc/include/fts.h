/* fts.h: walking through trees of files (4.4BSD, fts(3)) */
#ifndef _FTS_H
#define _FTS_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

struct stat;
typedef struct __fts FTS;

typedef struct _ftsent {
	struct _ftsent *fts_cycle;  /* FTS_DC: the directory that this one is again */
	struct _ftsent *fts_parent; /* never null: level -1 above the roots */
	struct _ftsent *fts_link;   /* the next one in the same directory */
	long fts_number;            /* the program's, 0 at first; as is the pointer */
	void *fts_pointer;
	char *fts_accpath; /* to open it by, from the current directory */
	char *fts_path;    /* from the root that was given */
	int fts_errno;     /* FTS_DNR, FTS_ERR, FTS_NS */
	__SIZE_TYPE__ fts_pathlen, fts_namelen;
	__ino_t fts_ino;
	__dev_t fts_dev;
	__nlink_t fts_nlink;
	int fts_level;
	int fts_info;
	int fts_instr;
	struct stat *fts_statp;
	char fts_name[1];
} FTSENT;

/* fts_open's options: one of LOGICAL and PHYSICAL must be there. */
#define FTS_COMFOLLOW 0x001 /* a root that is a symbolic link is followed */
#define FTS_LOGICAL 0x002   /* symbolic links are followed */
#define FTS_NOCHDIR 0x004   /* the current directory stays */
#define FTS_NOSTAT 0x008    /* files that are no directories need no status */
#define FTS_PHYSICAL 0x010
#define FTS_SEEDOT 0x020    /* with . and .. */
#define FTS_XDEV 0x040      /* not down into other file systems */
#define FTS_WHITEOUT 0x080  /* for union mounts, which Linux has not */
#define FTS_NAMEONLY 0x100  /* fts_children: names only */

#define FTS_ROOTPARENTLEVEL (-1)
#define FTS_ROOTLEVEL 0

/* fts_info */
#define FTS_D 1        /* a directory, before what is in it */
#define FTS_DC 2       /* a directory that is one of those that it is in */
#define FTS_DEFAULT 3  /* any other kind */
#define FTS_DNR 4      /* a directory that cannot be read, instead of FTS_DP */
#define FTS_DOT 5
#define FTS_DP 6       /* a directory, after what is in it */
#define FTS_ERR 7
#define FTS_F 8
#define FTS_INIT 9
#define FTS_NS 10      /* without status: fts_errno says why */
#define FTS_NSOK 11    /* without status, as asked */
#define FTS_SL 12
#define FTS_SLNONE 13  /* a symbolic link to nowhere */
#define FTS_W 14

/* fts_set */
#define FTS_AGAIN 1
#define FTS_FOLLOW 2
#define FTS_NOINSTR 3
#define FTS_SKIP 4

/* For a list of paths that ends with a null pointer; the order within a directory, null: as
 * it comes.  Null with errno.  Traps: openat, newfstatat. */
FTS *fts_open(char *const *__paths, int __options,
	      int (*__compare)(const FTSENT **, const FTSENT **));
/* The next file; null at the end with errno 0, or on failure.  Valid until the next one of
 * the same or a higher level.  Traps: openat, getdents64, newfstatat, fstat, fchdir, close. */
FTSENT *fts_read(FTS *);
/* What is in the directory that fts_read has just returned (at first, the roots), joined by
 * fts_link: null with errno 0 when there is none. */
FTSENT *fts_children(FTS *, int __options);
/* What to do about a file: 0, or -1 with EINVAL. */
int fts_set(FTS *, FTSENT *, int __instruction);
/* Back in the directory where it was opened.  0, or -1 with errno. */
int fts_close(FTS *);

__END_DECLS

#endif
