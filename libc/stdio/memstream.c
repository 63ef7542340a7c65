/* memstream.c: streams that grow a string (POSIX.1-2024, XSH open_memstream) */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "file.h"

struct string {
	char **text;
	size_t *length; /* what is told: the smaller of size and position */
	size_t size, position, room;
};

/* Room for n bytes and a null byte; what is new is zero. */
static bool grow(struct string *s, size_t n)
{
	if (n < s->room)
		return true;
	size_t room = n + n / 2 + 64;
	char *p = room > n ? realloc(*s->text, room) : 0;
	if (!p)
		return false;
	memset(p + s->room, 0, room - s->room);
	*s->text = p;
	s->room = room;
	return true;
}

static void tell_length(struct string *s)
{
	*s->length = s->position < s->size ? s->position : s->size;
}

static long write_string(FILE *f, const void *from, size_t n)
{
	struct string *s = f->cookie;

	if (n > SIZE_MAX / 4 - s->position || !grow(s, s->position + n))
		return -ENOMEM;
	memcpy(*s->text + s->position, from, n);
	s->position += n;
	if (s->position > s->size) {
		s->size = s->position;
		(*s->text)[s->size] = 0;
	}
	tell_length(s);
	return n;
}

static long seek_string(FILE *f, long offset, int whence)
{
	struct string *s = f->cookie;
	long base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (long)s->position : (long)s->size;

	if (whence > SEEK_END || offset < -base || offset > (long)(SIZE_MAX / 8) - base)
		return -EINVAL;
	s->position = base + offset;
	if (s->position <= s->size)
		tell_length(s);
	return s->position;
}

static const struct file_ops ops = { .write = write_string, .seek = seek_string };

FILE *open_memstream(char **text, size_t *length)
{
	if (!text || !length) {
		errno = EINVAL;
		return 0;
	}
	FILE *f = file_new(CAN_WRITE, BUFSIZ, sizeof(struct string));
	char *start = calloc(1, 64);

	if (!f || !start) {
		free(f);
		free(start);
		return 0;
	}
	*(struct string *)f->cookie = (struct string){ .text = text, .length = length, .room = 64 };
	f->ops = &ops;
	*text = start;
	*length = 0;
	return f;
}
