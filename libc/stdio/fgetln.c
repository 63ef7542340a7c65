/* fgetln.c: a line where it lies (BSD) */
#include <stdlib.h>
#include <string.h>
#include "file.h"

/* A line that the buffer does not hold is put together here. */
char *fgetln(FILE *f, size_t *length)
{
	static _Thread_local char *line;
	static _Thread_local size_t size;
	char *result = 0;
	bool locked = file_lock(f);

	if (f->read != f->read_end || file_fill(f)) {
		unsigned char *end = memchr(f->read, '\n', f->read_end - f->read);
		if (end) {
			result = (char *)f->read;
			*length = end + 1 - f->read;
			f->read = end + 1;
		} else {
			ssize_t n = getline(&line, &size, f);
			if (n > 0) {
				result = line;
				*length = n;
			}
		}
	}
	file_unlock(f, locked);
	return result;
}
