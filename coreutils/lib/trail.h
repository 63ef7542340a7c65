/* trail.h: the way down into a tree, by directory descriptor.
 *
 * A trail is a row of directories, each opened by its name in the one before,
 * and the path of the entry that is looked at.  The path is for messages: what
 * is done to an entry is done to trail_name() in trail_fd(), so neither the
 * length of a path nor a link swapped underfoot matters.
 *
 *	path   "a/b/c/file"        step[0] = a, step[1] = b, step[2] = c
 *	              ^name
 *
 * At most TRAIL_OPEN directories are open, the deepest ones.  The others are
 * opened again through ".." (or from the start, if that is somewhere else)
 * when the trail comes back to them, and must then be the same directory. */
#ifndef TRAIL_H
#define TRAIL_H

#include <dirent.h>
#include <sys/stat.h>
#include "cmd.h"

#define TRAIL_OPEN 64

struct step {
	int fd;
	DIR *dir; /* owns fd if it is set */
	dev_t dev;
	ino_t ino;
	size_t name, end; /* its name is path[name..end) */
};

struct trail {
	char *path;
	size_t name, length, room;
	struct step *step;
	size_t depth, steps;
	size_t low; /* step[low..depth) are open */
};

/* Looks at an entry of the deepest directory, or, with none, at an operand. */
void trail_look(struct trail *t, const char *name);

/* The directory that holds the entry looked at, and its name there. */
int trail_fd(const struct trail *t);
const char *trail_name(const struct trail *t);

/* Makes the entry looked at the deepest directory: opens it with flags (0 or
 * O_NOFOLLOW), or takes fd.  -1 and errno if that fails. */
int trail_down(struct trail *t, int flags);
int trail_take(struct trail *t, int fd);

/* Leaves the deepest directory, which is then the entry looked at.
 * -1 and errno if the one above cannot be found again. */
int trail_up(struct trail *t);

void trail_end(struct trail *t);

#endif
