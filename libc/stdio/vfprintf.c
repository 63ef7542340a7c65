/* vfprintf.c: printf to a stream, straight into its buffer (C17 7.21.6) */
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include "file.h"
#include "format.h"

static void flush_full(struct sink *k)
{
	FILE *f = k->to;

	f->write = (unsigned char *)k->pos;
	if (f->write != f->data && file_flush(f)) {
		k->error = errno;
		k->discarding = true;
	}
	sink_restart(k, f->write);
}

/* The last newline is not where new output began, so all of it is a line or more. */
static int end_lines(FILE *f, size_t from)
{
	unsigned char *p = f->data + from;

	while (p < f->write && *p != '\n')
		p++;
	if (p == f->write)
		return 0;
	if (f->flags & MAYBE_LINES)
		file_probe(f);
	return f->flags & LINES ? file_flush(f) : 0;
}

static int print_buffered(FILE *f, const char *format, va_list list, print_others_t *others)
{
	char *start = (char *)f->write;
	struct sink k = { .start = start,
			  .pos = start,
			  .end = (char *)f->data + f->size,
			  .full = flush_full,
			  .to = f,
			  .others = others };
	int n = print(&k, format, list);

	f->write = (unsigned char *)k.pos;
	if (f->flags & (LINES | MAYBE_LINES)) {
		size_t from = k.start == start ? (size_t)(start - (char *)f->data) : 0;
		if (end_lines(f, from))
			n = -1;
	}
	return n;
}

static void write_full(struct sink *k)
{
	size_t n = k->pos - k->start;

	if (file_write(k->to, k->start, n) < n) {
		k->error = errno;
		k->discarding = true;
	}
	sink_restart(k, k->start);
}

/* A stream without a buffer gets one for as long as this takes: one message, one write. */
static int print_unbuffered(FILE *f, const char *format, va_list list, print_others_t *others)
{
	char room[512];
	struct sink k = { .start = room,
			  .pos = room,
			  .end = room + sizeof room,
			  .full = write_full,
			  .to = f,
			  .others = others };
	int n = print(&k, format, list);
	int error = errno;

	write_full(&k);
	errno = k.error ? k.error : error;
	return k.error ? -1 : n;
}

int file_print(FILE *f, const char *format, va_list list, print_others_t *others)
{
	int n = -1;
	bool locked = file_lock(f);

	if ((f->flags & WRITING) || file_start_writing(f))
		n = f->flags & UNBUFFERED ? print_unbuffered(f, format, list, others) :
					    print_buffered(f, format, list, others);
	if (n < 0)
		f->flags |= FAILED;
	file_unlock(f, locked);
	return n;
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list list)
{
	return file_print(f, format, list, print_others);
}

int vprintf(const char *restrict format, va_list list)
{
	return file_print(stdout, format, list, print_others);
}

int fprintf(FILE *restrict f, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = file_print(f, format, list, print_others);
	va_end(list);
	return n;
}

int printf(const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = file_print(stdout, format, list, print_others);
	va_end(list);
	return n;
}
