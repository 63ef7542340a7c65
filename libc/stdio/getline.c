/* getline.c: reading a whole line, however long (POSIX.1-2024, XSH getdelim) */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "file.h"
#include "vector.h"

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

/* Copies up to a byte and with it, or all n; whether it is there.  Lines are short: they are
 * searched and copied in one go. */
static size_t copy_through(char *to, const unsigned char *from, int c, size_t n, bool *found)
{
	enum { SHORT = 256 };
	vec wanted = vec_fill(c);
	size_t done = 0;

	for (; n - done >= VEC_SIZE && done < SHORT; done += VEC_SIZE) {
		vec v = vec_load_any(from + done);
		vec_mask m = vec_to_mask(vec_eq(v, wanted));
		vec_store_any(to + done, v);
		if (m) {
			*found = true;
			return done + vec_first(m) + 1;
		}
	}
	const unsigned char *last = memchr(from + done, c, n - done);
	if (last)
		n = last + 1 - from;
	memcpy(to + done, from + done, n - done);
	*found = last;
	return n;
}

static ssize_t get(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	size_t length = 0;
	bool found = false;

	if (!*line)
		*size = 0;
	while (!found && (f->read != f->read_end || file_fill(f))) {
		if (!grow(line, size, length + 2)) {
			f->flags |= FAILED;
			return -1;
		}
		size_t n = f->read_end - f->read, room = *size - length - 1;
		n = copy_through(*line + length, f->read, delimiter, n < room ? n : room, &found);
		f->read += n;
		length += n;
	}
	if (!found && (!length || !(f->flags & AT_EOF)))
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
