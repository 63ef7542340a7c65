/* seen.h: a set of files, by device and inode */
#ifndef SEEN_H
#define SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

struct seen {
	struct seen_file {
		dev_t dev;
		ino_t ino;
		bool used;
		char *path; /* what the user of the set keeps with it */
	} *table;
	size_t count, size;
};

/* The file's place in the set, put there if it was not: then *isnew. */
struct seen_file *see(struct seen *s, const struct stat *st, bool *isnew);

/* Is it there? */
bool seen(const struct seen *s, const struct stat *st);

#endif
