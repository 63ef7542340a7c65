/* walk.h: a walk through trees of files, under fts and nftw */
#ifndef TREE_WALK_H
#define TREE_WALK_H

#include <fts.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include "hooks.h"

/* An entry and what is beside it: fts_name, at the end, is as long as it needs. */
struct node {
	int fd; /* of a directory that the walk is in, or -1 */
	bool followed;
	struct stat status;
	FTSENT entry;
};

#define NODE(e) ((struct node *)((char *)(e)-offsetof(struct node, entry)))

struct __fts {
	FTSENT *current;       /* what was returned last; null before the first */
	FTSENT *children;      /* of current, from fts_children */
	FTSENT *directory;     /* whose contents are in the current directory; null: none */
	struct node top;       /* the roots' parent; its fd is where the walk was started */
	int options;
	int open, open_max;    /* descriptors of directories */
	bool names_only;       /* children are without status */
	bool links;            /* a link was followed: there may be cycles */
	dev_t device;          /* of this root */
	size_t path_room, root_length;
	char *path;
	int (*compare)(const FTSENT **, const FTSENT **);
	_Alignas(8) char buffer[16384]; /* for reading directories */
};

/* Beside fts's options: nftw's FTW_CHDIR goes to the folder that the root is in. */
enum { WALK_ROOT_CHDIR = 0x10000 };

FTS *walk_open(char *const *paths, int options, int open_max,
	       int (*compare)(const FTSENT **, const FTSENT **)) HIDDEN;
FTSENT *walk_next(FTS *) HIDDEN;
int walk_close(FTS *) HIDDEN;

/* The entries of a directory, null with *error 0 or an error number. */
FTSENT *walk_read(FTS *, FTSENT *directory, bool names_only, int *error) HIDDEN;
/* What it is, FTS_..., with its status. */
int walk_look(FTS *, FTSENT *, bool follow) HIDDEN;
void walk_free(FTSENT *list) HIDDEN;

/* descriptors.c: all return -errno on failure. */

/* A descriptor of a directory that the walk is in, or of the place where it began. */
int walk_fd(FTS *, FTSENT *directory) HIDDEN;
/* Opens a directory of the walk for reading. */
int walk_enter(FTS *, FTSENT *) HIDDEN;
/* The walk is through with it. */
void walk_leave(FTS *, FTSENT *) HIDDEN;
/* Makes the directory of an entry the current one, and says by which path it is found. */
void walk_chdir(FTS *, FTSENT *) HIDDEN;

#endif
