/* canonical.h: paths without links, dots or doubled slashes */
#ifndef CANONICAL_H
#define CANONICAL_H

enum exists {
	ALL_EXISTS,      /* readlink -e */
	ALL_BUT_LAST,    /* readlink -f */
	NOTHING_EXISTS   /* readlink -m: nothing has to */
};

enum links {
	PHYSICAL,        /* a link is followed before the .. after it */
	LOGICAL,         /* after */
	KEEP_LINKS       /* not at all */
};

/* The absolute path of path, in new memory; 0 and errno if what has to exist does not. */
char *canonical(const char *path, enum exists exists, enum links links);

/* The way from directory from to to, both canonical, in new memory: "../a". */
char *relative(const char *to, const char *from);

/* Is path directory or inside of it?  Both canonical. */
int is_inside(const char *path, const char *directory);

#endif
