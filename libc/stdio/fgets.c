/* fgets.c: reading a line into an array (C17 7.21.7.2) */
#include <string.h>
#include "file.h"

char *fgets(char *restrict s, int size, FILE *restrict f)
{
	char *p = s;
	bool ended = false;

	if (size <= 0)
		return 0;
	bool locked = file_lock(f);
	size_t room = size - 1;
	while (room && !ended && (f->read != f->read_end || file_fill(f))) {
		size_t n = f->read_end - f->read;
		if (n > room)
			n = room;
		unsigned char *newline = memchr(f->read, '\n', n);
		if (newline) {
			n = newline + 1 - f->read;
			ended = true;
		}
		memcpy(p, f->read, n);
		f->read += n;
		p += n;
		room -= n;
	}
	/* Nothing read is the end of the file; something and then an error is an error
	 * (the array's contents do not matter then).  Room for none is no failure. */
	bool failed = !ended && room && (p == s || (f->flags & FAILED));
	file_unlock(f, locked);
	if (failed)
		return 0;
	*p = 0;
	return s;
}
