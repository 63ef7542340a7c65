/* dir.h: a directory stream */
#ifndef DIR_H
#define DIR_H

#include <dirent.h>
#include "lock.h"

/* The kernel fills the buffer with whole entries; those from next to end are not
 * read yet.  tell is where the entry at next lies, as telldir says it. */
struct __dirstream {
	int fd;
	struct lock lock;
	unsigned next, end;
	long tell;
	_Alignas(struct dirent) char buffer[32768];
};

/* The next entry, null at the end or with *error set. */
struct dirent *dir_next(DIR *, int *error) HIDDEN;

#endif
