/* read.c: the reading half of a stream */
#include <errno.h>
#include <string.h>
#include "file.h"
#include "sys.h"

static bool start_reading(FILE *f)
{
	if (!(f->flags & CAN_READ)) {
		file_fail(f, EBADF);
		return false;
	}
	if ((f->flags & WRITING) && file_flush_hook(f))
		return false;
	f->flags = (f->flags | READING) & ~WRITING;
	f->write = f->write_end = f->data;
	file_no_read(f);
	file_sync_hook = file_sync;
	if (!(f->flags & LISTED))
		file_list(f);
	return true;
}

/* Into the stream's own buffer or somebody else's. */
static size_t read_in(FILE *f, void *p, size_t n)
{
	if (f->flags & MOVED)
		file_sync(f);
	/* Only such input waits for somebody who has to see the output first: C17 7.21.3p3. */
	if (f->flags & (LINES | UNBUFFERED | STATIC))
		file_flush_lines();
	long got = f->ops ? f->ops->read(f, p, n) : sys_read(f->fd, p, n);
	if (got < 0)
		file_fail(f, -got);
	else if (got == 0)
		f->flags |= AT_EOF;
	else if (f->offset != UNKNOWN)
		f->offset += got;
	return got < 0 ? 0 : got;
}

bool file_fill(FILE *f)
{
	if (f->read != f->read_end)
		return true;
	if (!(f->flags & READING) && !start_reading(f))
		return false;
	if (f->flags & AT_EOF)
		return false;
	f->flags &= ~PUSHED;
	file_no_read(f);
	f->read_end = f->data + read_in(f, f->data, f->size);
	return f->read != f->read_end;
}

int __stdio_fill(FILE *f)
{
	return file_fill(f) ? *f->read++ : EOF;
}

size_t file_read(FILE *f, void *to, size_t n)
{
	unsigned char *p = to;
	size_t left = n;

	while (left) {
		size_t here = f->read_end - f->read;
		if (here) {
			if (here > left)
				here = left;
			memcpy(p, f->read, here);
			f->read += here;
		} else if (left < f->size || !(f->flags & READING) || (f->flags & AT_EOF)) {
			if (!file_fill(f))
				break;
			continue;
		} else {
			f->flags &= ~PUSHED;
			file_no_read(f);
			here = read_in(f, p, left);
			if (!here)
				break;
		}
		p += here;
		left -= here;
	}
	return n - left;
}

/* After the file's own byte has been read and comes back, nothing has changed. */
bool file_unread(FILE *f, int c)
{
	if (!(f->flags & READING) && !start_reading(f))
		return false;
	if (f->read == f->data - PUSHBACK)
		return false;
	f->read--;
	if (f->read < f->data || *f->read != (unsigned char)c)
		f->flags |= PUSHED;
	*f->read = c;
	f->flags &= ~AT_EOF;
	return true;
}
