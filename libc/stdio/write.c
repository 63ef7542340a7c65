/* write.c: the writing half of a stream.
 *
 * One rule: a byte is accepted or it is not.  What is accepted stays in the buffer
 * until the kernel has it; what is not accepted leaves no trace, so a caller
 * who gets a short count can go on from there. */
#include <errno.h>
#include <string.h>
#include "file.h"
#include "sys.h"

#define TCGETS 0x5401

static long write_out(FILE *f, const void *p, size_t n)
{
	long done = f->ops ? f->ops->write(f, p, n) : sys_write(f->fd, p, n);
	if (done > 0 && f->offset != UNKNOWN)
		f->offset = f->flags & APPENDS ? UNKNOWN : f->offset + done;
	return done;
}

/* Bytes written; fewer than n with the error noted. */
static size_t write_all(FILE *f, const unsigned char *p, size_t n)
{
	size_t done = 0;

	while (done < n) {
		long now = write_out(f, p + done, n - done);
		if (now <= 0) {
			file_fail(f, now ? -now : EIO);
			break;
		}
		done += now;
	}
	return done;
}

int file_flush(FILE *f)
{
	size_t n = file_pending(f);
	size_t done = write_all(f, f->data, n);

	if (!(f->flags & WRITING))
		return 0;
	f->write = f->data + (n - done);
	if (done == n)
		return 0;
	/* By hand: it is rare, and puts shall not bring memmove. */
	for (size_t i = done; i < n; i++)
		f->data[i - done] = f->data[i];
	return EOF;
}

/* Whether this is a terminal matters first when a line ends. */
void file_probe(FILE *f)
{
	char termios[64];

	f->flags &= ~MAYBE_LINES;
	if (!f->ops && sys_ioctl(f->fd, TCGETS, (unsigned long)termios) == 0)
		f->flags |= LINES;
	else if (f->flags & WRITING)
		f->write_end = f->data + f->size;
}

/* Before input is waited for, terminals show what was written to them (C17 7.21.3p3). */
static int flush_lines(FILE *f)
{
	if (f->flags & MAYBE_LINES)
		file_probe(f);
	return f->flags & LINES ? file_flush(f) : 0;
}

bool file_start_writing(FILE *f)
{
	if (!(f->flags & CAN_WRITE)) {
		file_fail(f, EBADF);
		return false;
	}
	if ((f->flags & READING) && file_sync_hook)
		file_sync_hook(f);
	f->flags = (f->flags | WRITING) & ~(READING | PUSHED);
	file_no_read(f);
	f->write = f->data;
	f->write_end = f->flags & (LINES | MAYBE_LINES | UNBUFFERED) ? f->data : f->data + f->size;
	file_flush_hook = file_flush;
	file_lines_hook = flush_lines;
	if (!(f->flags & (LISTED | UNBUFFERED)))
		file_list(f);
	return true;
}

/* Takes back what is in the buffer of the last `n` bytes accepted. */
static size_t refuse(FILE *f, size_t n)
{
	size_t left = f->write - f->data;
	size_t mine = left < n ? left : n;

	f->write -= mine;
	return n - mine;
}

static size_t write_buffered(FILE *f, const unsigned char *p, size_t n)
{
	size_t room = f->data + f->size - f->write, done = 0;

	if (n > room) {
		memcpy(f->write, p, room);
		f->write += room;
		if (file_flush(f))
			return refuse(f, room);
		done = room;
		if (n - done >= f->size) {
			size_t blocks = (n - done) / f->size * f->size;
			size_t now = write_all(f, p + done, blocks);
			done += now;
			if (now < blocks)
				return done;
		}
	}
	memcpy(f->write, p + done, n - done);
	f->write += n - done;
	return n;
}

static size_t write_lines(FILE *f, const unsigned char *p, size_t n)
{
	size_t lines = n;

	while (lines && p[lines - 1] != '\n')
		lines--;
	/* Without a newline the question can wait, but not for long: until it is answered
	 * every byte comes this way. */
	if ((lines || file_pending(f) > 255) && (f->flags & MAYBE_LINES))
		file_probe(f);
	if (!lines || !(f->flags & LINES))
		return write_buffered(f, p, n);
	size_t done = write_buffered(f, p, lines);
	if (done == lines && file_flush(f))
		done = refuse(f, lines);
	return done < lines ? done : lines + write_buffered(f, p + lines, n - lines);
}

size_t file_write(FILE *f, const void *p, size_t n)
{
	if (!(f->flags & WRITING) && !file_start_writing(f))
		return 0;
	if (f->flags & UNBUFFERED)
		return write_all(f, p, n);
	if (f->flags & (LINES | MAYBE_LINES))
		return write_lines(f, p, n);
	return write_buffered(f, p, n);
}

int __stdio_spill(int c, FILE *f)
{
	unsigned char byte = c;

	if (f->write < f->write_end)
		return *f->write++ = byte;
	return file_write(f, &byte, 1) == 1 ? byte : EOF;
}
