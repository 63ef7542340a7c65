/* setvbuf.c: choosing a buffer (C17 7.21.5.6) */
#include <errno.h>
#include "file.h"

/* A buffer of the program's gives its first bytes for pushing back; too small a one is
 * not used.  What the stream had of its own stays unused: it was one block with it.
 * Input that was read ahead stays where it is, and so does the buffer then. */
static void choose(FILE *f, char *buffer, int kind, size_t size)
{
	f->flags &= ~(LINES | MAYBE_LINES | UNBUFFERED | WRITING);
	if (kind == _IOLBF)
		f->flags |= LINES;
	else if (kind == _IONBF)
		f->flags |= UNBUFFERED;
	if (f->read == f->read_end) {
		if (kind == _IONBF) {
			f->data = f->tiny + PUSHBACK;
			f->size = 1;
		} else if (buffer && size > PUSHBACK) {
			f->data = (unsigned char *)buffer + PUSHBACK;
			f->size = size - PUSHBACK;
		}
		file_no_read(f);
	}
	f->write = f->write_end = f->data;
}

int setvbuf(FILE *restrict f, char *restrict buffer, int kind, size_t size)
{
	if (kind != _IOFBF && kind != _IOLBF && kind != _IONBF) {
		errno = EINVAL;
		return -1;
	}
	bool locked = file_lock(f);
	bool flushed = !file_pending(f) || !file_flush_hook(f);
	if (flushed)
		choose(f, buffer, kind, size);
	file_unlock(f, locked);
	return flushed ? 0 : EOF;
}

void setbuf(FILE *restrict f, char *restrict buffer)
{
	setvbuf(f, buffer, buffer ? _IOFBF : _IONBF, BUFSIZ);
}
