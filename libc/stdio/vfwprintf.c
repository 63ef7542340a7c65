/* vfwprintf.c: wide printf to a stream (C17 7.29.2) */
#include <errno.h>
#include <stdarg.h>
#include <wchar.h>
#include "file.h"
#include "format.h"

static void write_full(struct wide_sink *k)
{
	size_t n = k->pos - k->start;

	if (n && !k->discarding && !file_put_wide(k->to, k->start, n)) {
		k->error = errno;
		k->discarding = true;
	}
	k->count += n;
	k->pos = k->start;
}

int vfwprintf(FILE *restrict f, const wchar_t *restrict format, va_list list)
{
	wchar_t room[128];
	bool locked = file_lock(f);
	struct wide_sink k = { .start = room,
			       .pos = room,
			       .end = room + sizeof room / sizeof *room,
			       .full = write_full,
			       .to = f,
			       .others = print_wide_others };
	int n = print_wide(&k, format, list);
	int error = errno;

	f->orientation = 1;
	write_full(&k);
	errno = k.error ? k.error : error;
	if (k.error)
		n = -1;
	if (n < 0)
		f->flags |= FAILED;
	file_unlock(f, locked);
	return n;
}

int vwprintf(const wchar_t *restrict format, va_list list)
{
	return vfwprintf(stdout, format, list);
}

int fwprintf(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfwprintf(f, format, list);
	va_end(list);
	return n;
}

int wprintf(const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfwprintf(stdout, format, list);
	va_end(list);
	return n;
}
