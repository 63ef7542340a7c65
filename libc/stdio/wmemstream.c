/* wmemstream.c: streams that grow a wide string (POSIX.1-2024, XSH open_wmemstream) */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "file.h"

/* Bytes arrive, since that is what streams pass on; a character may be cut in two. */
struct string {
	wchar_t **text;
	size_t *length;
	size_t size, position, room;
	mbstate_t state;
};

static bool put(struct string *s, wchar_t c)
{
	if (s->position + 1 >= s->room) {
		size_t room = s->position + s->position / 2 + 64;
		wchar_t *p = realloc(*s->text, room * sizeof *p);
		if (!p)
			return false;
		wmemset(p + s->room, 0, room - s->room);
		*s->text = p;
		s->room = room;
	}
	(*s->text)[s->position++] = c;
	if (s->position > s->size) {
		s->size = s->position;
		(*s->text)[s->size] = 0;
	}
	return true;
}

static void tell_length(struct string *s)
{
	*s->length = s->position < s->size ? s->position : s->size;
}

static long write_string(FILE *f, const void *from, size_t n)
{
	struct string *s = f->cookie;
	const char *p = from;

	for (size_t i = 0; i < n; i++) {
		wchar_t c;
		size_t used = mbrtowc(&c, p + i, 1, &s->state);
		if (used == (size_t)-1)
			return -EILSEQ;
		if (used != (size_t)-2 && !put(s, c))
			return -ENOMEM;
	}
	tell_length(s);
	return n;
}

static long seek_string(FILE *f, long offset, int whence)
{
	struct string *s = f->cookie;
	long base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (long)s->position : (long)s->size;

	if (whence > SEEK_END || offset < -base || offset > (long)(SIZE_MAX / 32) - base)
		return -EINVAL;
	s->position = base + offset;
	s->state = (mbstate_t){ 0 };
	if (s->position <= s->size)
		tell_length(s);
	return s->position;
}

static const struct file_ops ops = { .write = write_string, .seek = seek_string };

FILE *open_wmemstream(wchar_t **text, size_t *length)
{
	if (!text || !length) {
		errno = EINVAL;
		return 0;
	}
	FILE *f = file_new(CAN_WRITE, BUFSIZ, sizeof(struct string));
	wchar_t *start = calloc(16, sizeof *start);

	if (!f || !start) {
		free(f);
		free(start);
		return 0;
	}
	*(struct string *)f->cookie = (struct string){ .text = text, .length = length, .room = 16 };
	f->ops = &ops;
	f->orientation = 1;
	*text = start;
	*length = 0;
	return f;
}
