/* seek.c: where a stream is, and moving it.
 *
 * Once a seek has succeeded, the offset is known and kept up to date, and a place that is
 * in the buffer is reached without a trap.  Another process, or another descriptor
 * of the same open file, may have moved the kernel's offset meanwhile, and fseek
 * is how a program says that this stream's is to count (POSIX.1-2024, XSH 2.5.1):
 * so the next trap after such a seek puts the kernel's offset right (MOVED). */
#include <errno.h>
#include "file.h"
#include "sys.h"

static long seek_out(FILE *f, long offset, int whence)
{
	long at = f->ops ? f->ops->seek ? f->ops->seek(f, offset, whence) : -ESPIPE :
			   sys_lseek(f->fd, offset, whence);
	if (at >= 0) {
		f->offset = at;
		f->flags &= ~MOVED;
	}
	return at;
}

/* Puts the kernel's offset where the stream is.  What cannot seek keeps its input. */
int file_sync(FILE *f)
{
	long unread = f->read_end - f->read;

	if (!unread && !(f->flags & MOVED))
		return 0;
	long at = f->offset != UNKNOWN ? seek_out(f, f->offset - unread, SEEK_SET) :
					 seek_out(f, -unread, SEEK_CUR);
	if (at < 0)
		return at == -ESPIPE ? 0 : file_fail(f, -at);
	file_no_read(f);
	f->flags &= ~PUSHED;
	return 0;
}

long file_tell(FILE *f)
{
	size_t pending = file_pending(f);
	long at = f->offset;

	if ((f->flags & APPENDS) && pending)
		at = seek_out(f, 0, SEEK_END);
	else if (at == UNKNOWN)
		at = seek_out(f, 0, SEEK_CUR);
	if (at < 0)
		return at;
	at += f->flags & WRITING ? (long)pending : -(f->read_end - f->read);
	return at < 0 ? -EINVAL : at; /* a byte pushed back at the start of the file */
}

/* Whether the place is in the read buffer; if so, goes there. */
static bool seek_in_buffer(FILE *f, long offset, int whence)
{
	if (!(f->flags & READING) || (f->flags & PUSHED) || whence > SEEK_CUR)
		return false;
	if (f->offset == UNKNOWN && seek_out(f, 0, SEEK_CUR) < 0)
		return false;
	long here = f->offset - (f->read_end - f->read), at = offset;
	if (whence == SEEK_CUR && __builtin_add_overflow(offset, here, &at))
		return false;
	if (at > f->offset || at < f->offset - (f->read_end - f->data))
		return false;
	f->read = f->read_end - (f->offset - at);
	f->flags |= MOVED;
	return true;
}

int file_seek(FILE *f, long offset, int whence)
{
	if (whence < 0 || whence > SEEK_END + 2)
		return -EINVAL;
	if (!seek_in_buffer(f, offset, whence)) {
		if (file_pending(f) && file_flush_hook(f))
			return -errno;
		if (whence == SEEK_CUR &&
		    __builtin_sub_overflow(offset, f->read_end - f->read, &offset))
			return -EOVERFLOW;
		long at = seek_out(f, offset, whence);
		if (at < 0)
			return at;
		file_no_read(f);
		f->write = f->write_end = f->data;
		f->flags &= ~(READING | WRITING | PUSHED);
	}
	f->flags &= ~AT_EOF;
	file_sync_hook = file_sync;
	return 0;
}
