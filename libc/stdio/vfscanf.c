/* vfscanf.c: scanf from a stream, straight out of its buffer (C17 7.21.6) */
#include <stdarg.h>
#include "file.h"
#include "scan.h"

static bool refill(struct source *in)
{
	FILE *f = in->from;

	f->read = (unsigned char *)in->pos;
	bool any = file_fill(f);
	in->pos = f->read;
	in->end = f->read_end;
	if (!any)
		in->failed = f->flags & FAILED;
	return any;
}

int vfscanf(FILE *restrict f, const char *restrict format, va_list list)
{
	bool locked = file_lock(f);
	struct source in = { .pos = f->read, .end = f->read_end, .refill = refill, .from = f };
	int n = scan(&in, format, list);

	f->read = (unsigned char *)in.pos;
	file_unlock(f, locked);
	return n;
}

int vscanf(const char *restrict format, va_list list)
{
	return vfscanf(stdin, format, list);
}

int fscanf(FILE *restrict f, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfscanf(f, format, list);
	va_end(list);
	return n;
}

int scanf(const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfscanf(stdin, format, list);
	va_end(list);
	return n;
}
