/* mounts.h: what is mounted where, as /proc/self/mountinfo has it */
#ifndef MOUNTS_H
#define MOUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct mount {
	dev_t dev;
	char *source, *type, *root, *point; /* /dev/sda1, ext4, / of it, /mnt */
};

/* All of them, in the order in which they were mounted; *n: how many.  0 if
 * the table cannot be read.  It is read once. */
const struct mount *mounts(size_t *n);

/* The type of the file system on a device; "unknown" if it is in no table. */
const char *file_system_type(dev_t dev);

#endif
