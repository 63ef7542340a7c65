/* walk.h: visits every entry of a tree.
 *
 *	struct walk w = { .flags = WALK_LAZY };
 *	walk_start(&w, operand);
 *	for (int event; (event = walk_next(&w)); )
 *		...
 *	walk_end(&w);
 *
 * Any depth, paths of any length, constant descriptors: see trail.h. */
#ifndef WALK_H
#define WALK_H

#include "trail.h"

enum walk_event {
	WALK_END,
	WALK_FILE,  /* anything but a directory */
	WALK_DIR,   /* a directory; its entries come next, unless walk_skip() is called */
	WALK_LEAVE, /* the same directory, after its entries; error: it could not be read */
	WALK_CYCLE, /* a directory that this one is inside of; is not gone into */
	WALK_ERROR, /* an entry that stat failed for; error says why */
};

enum {
	WALK_HEAD = 1,    /* -H: follow the operand if it is a symbolic link */
	WALK_LOGICAL = 2, /* -L: follow all symbolic links; those to nowhere are files */
	WALK_LAZY = 4,    /* st is not needed: no stat where the directory tells the type */
};

struct walk {
	unsigned flags;

	/* the entry */
	int dirfd;        /* the directory that holds it, or AT_FDCWD */
	const char *name; /* its name there */
	const char *path; /* its path from the operand on, for messages */
	size_t depth;     /* 0: the operand */
	mode_t type;      /* S_IFMT bits */
	int error;        /* errno, in WALK_LEAVE and WALK_ERROR */
	struct stat st;   /* only after walk_stat() if WALK_LAZY, or in WALK_LEAVE */

	/* how far it is */
	const char *operand;
	struct trail at;
	struct listing *list;
	size_t lists;
	enum walk_event event;
	bool listed, skip, known;
};

void walk_start(struct walk *w, const char *operand);
enum walk_event walk_next(struct walk *w);
void walk_end(struct walk *w);

/* After WALK_DIR: do not go into it.  WALK_LEAVE does come. */
void walk_skip(struct walk *w);

/* Fills w->st.  -1 and errno if it cannot. */
int walk_stat(struct walk *w);

/* The names in a directory, each behind a byte with its d_type:
 * "\4bin\0\10file\0". */
struct listing {
	char *names;
	size_t length, next;
	int error;
};

/* After WALK_DIR: reads the directory and gives what is in it, which the
 * caller may change (ls sorts it), and its descriptor.  0 and w->error if it
 * cannot be opened; error is in the listing if it cannot be read to its end. */
struct listing *walk_list(struct walk *w, int *fd);

#endif
