/* lines.c: reading the tables of /etc (see lines.h) */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "lines.h"
#include "sys.h"

int lines_open(struct lines *in, const char *path)
{
	long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);

	if (fd < 0)
		return -fd;
	in->fd = fd;
	in->next = in->end = 0;
	return 0;
}

void lines_of_text(struct lines *in, const char *text, size_t length)
{
	in->fd = -1;
	in->next = 0;
	in->end = length;
	memcpy(in->buffer, text, length);
}

void lines_close(struct lines *in)
{
	if (in->fd >= 0)
		sys_close(in->fd);
	in->fd = -1;
}

/* False at the end of the file or with *error. */
static bool fill(struct lines *in, int *error)
{
	long got;

	if (in->fd < 0)
		return false;
	do
		got = sys_read(in->fd, in->buffer, sizeof in->buffer);
	while (got == -EINTR);
	if (got < 0)
		*error = -got;
	if (got <= 0)
		return false;
	in->next = 0;
	in->end = got;
	return true;
}

int lines_unread(struct lines *in)
{
	size_t length = in->last;

	if (length <= in->next) {
		in->next -= length;
		return 0;
	}
	long r = sys_lseek(in->fd, -(long)(length + in->end - in->next), SEEK_CUR);
	in->next = in->end = 0;
	return r < 0 ? -r : 0;
}

int lines_next(struct lines *in, char *buf, size_t size, bool *got)
{
	size_t length = 0;
	int error = 0;

	in->last = 0;
	*got = false;
	while (in->next < in->end || fill(in, &error)) {
		char *from = in->buffer + in->next;
		char *newline = memchr(from, '\n', in->end - in->next);
		size_t piece = newline ? (size_t)(newline - from) : in->end - in->next;
		if (size == 0 || piece > size - 1 - length) {
			*got = false;
			return (error = lines_unread(in)) ? error : ERANGE;
		}
		memcpy(buf + length, from, piece);
		length += piece;
		in->next += piece + !!newline;
		in->last += piece + !!newline;
		*got = true;
		if (newline)
			break;
	}
	if (*got)
		buf[length] = 0;
	return error;
}

size_t split_fields(char *text, char *field[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		field[i] = text;
		if (i + 1 == count || !(text = strchr(text, ':')))
			return i + 1;
		*text++ = 0;
	}
	return count;
}

bool field_number(const char *field, unsigned *value)
{
	unsigned long n = 0;

	if (!*field)
		return false;
	for (; *field; field++) {
		if (*field < '0' || *field > '9')
			return false;
		n = n * 10 + *field - '0';
		if (n > 0xffffffff)
			return false;
	}
	*value = n;
	return true;
}

bool grow(struct growing *g)
{
	size_t size = g->size ? 2 * g->size : 512;
	char *memory = realloc(g->memory, size);

	if (memory) {
		g->memory = memory;
		g->size = size;
	}
	return memory;
}
