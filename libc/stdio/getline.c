/* getline.c: reading a whole line, however long (POSIX.1-2024, XSH getdelim) */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "file.h"

/* Room for `need` bytes, growing by half. */
static bool grow(char **line, size_t *size, size_t need)
{
	if (*line && need <= *size)
		return true;
	if (need > SSIZE_MAX) {
		errno = EOVERFLOW;
		return false;
	}
	size_t want = need + need / 2;
	if (want < 120)
		want = 120;
	char *p = realloc(*line, want);
	if (!p && !(p = realloc(*line, want = need)))
		return false;
	*line = p;
	*size = want;
	return true;
}

static ssize_t get(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	size_t length = 0;
	unsigned char *end = 0;

	if (!*line)
		*size = 0;
	while (!end && (f->read != f->read_end || file_fill(f))) {
		size_t n = f->read_end - f->read;
		end = memchr(f->read, delimiter, n);
		if (end)
			n = end + 1 - f->read;
		if (!grow(line, size, length + n + 1)) {
			f->flags |= FAILED;
			return -1;
		}
		memcpy(*line + length, f->read, n);
		f->read += n;
		length += n;
	}
	if (!end && (!length || !(f->flags & AT_EOF)))
		return -1;
	(*line)[length] = 0;
	return length;
}

ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	if (!line || !size) {
		errno = EINVAL;
		return -1;
	}
	bool locked = file_lock(f);
	ssize_t result = get(line, size, delimiter, f);
	file_unlock(f, locked);
	return result;
}

ssize_t getline(char **restrict line, size_t *restrict size, FILE *restrict f)
{
	return getdelim(line, size, '\n', f);
}
