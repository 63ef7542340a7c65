/* fmemopen.c: a stream over an array (POSIX.1-2024, XSH fmemopen) */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "file.h"

struct memory {
	char *start;
	size_t room, size, position; /* size: where the end of the file is */
	bool appends, binary;
};

static long read_memory(FILE *f, void *to, size_t n)
{
	struct memory *m = f->cookie;
	size_t left = m->position < m->size ? m->size - m->position : 0;

	if (n > left)
		n = left;
	memcpy(to, m->start + m->position, n);
	m->position += n;
	return n;
}

/* Past a size that grew, a null byte, if there is room for one; a mode with + lets
 * what was there before stay. */
static long write_memory(FILE *f, const void *from, size_t n)
{
	struct memory *m = f->cookie;

	if (m->appends)
		m->position = m->size;
	size_t left = m->position < m->room ? m->room - m->position : 0;
	if (n > left)
		n = left;
	if (!n)
		return -ENOSPC;
	memcpy(m->start + m->position, from, n);
	m->position += n;
	if (m->position > m->size) {
		m->size = m->position;
		if (m->size < m->room)
			m->start[m->size] = 0;
		else if ((f->flags & CAN_READ) == 0 && !m->binary)
			m->start[m->size - 1] = 0;
	}
	return n;
}

static long seek_memory(FILE *f, long offset, int whence)
{
	struct memory *m = f->cookie;
	long base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (long)m->position : (long)m->size;

	if (whence > SEEK_END || offset < -base || offset > (long)m->room - base)
		return -EINVAL;
	return m->position = base + offset;
}

static const struct file_ops ops = { .read = read_memory, .write = write_memory, .seek = seek_memory };

FILE *fmemopen(void *restrict start, size_t room, const char *restrict mode)
{
	int flags = file_mode(mode);

	if (flags < 0)
		return 0;
	/* Without an array there is one of its own, behind the structure. */
	FILE *f = file_new(file_access(flags) & ~APPENDS, BUFSIZ,
			   sizeof(struct memory) + (start ? 0 : room));
	if (!f)
		return 0;
	struct memory *m = f->cookie;
	m->start = start ? start : (char *)(m + 1);
	m->room = room;
	m->appends = flags & O_APPEND;
	m->binary = strchr(mode, 'b');
	if (flags & O_TRUNC) {
		if (room)
			m->start[0] = 0;
	} else {
		m->size = flags & O_APPEND ? strnlen(m->start, room) : room;
		if (!start)
			m->size = 0;
	}
	m->position = flags & O_APPEND ? m->size : 0;
	f->ops = &ops;
	return f;
}
