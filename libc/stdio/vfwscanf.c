/* vfwscanf.c: wide scanf from a stream (C17 7.29.2) */
#include <stdarg.h>
#include <wchar.h>
#include "file.h"
#include "scan.h"

static wint_t next(struct wide_source *in)
{
	wint_t c = file_get_wide(in->from);

	if (c == WEOF)
		in->failed = ((FILE *)in->from)->flags & FAILED;
	return c;
}

static void back(struct wide_source *in, wint_t c)
{
	file_unget_wide(in->from, c);
}

int vfwscanf(FILE *restrict f, const wchar_t *restrict format, va_list list)
{
	bool locked = file_lock(f);
	struct wide_source in = { next, back, f, 0, false };

	f->orientation = 1;
	int n = scan_wide(&in, format, list);
	file_unlock(f, locked);
	return n;
}

int vwscanf(const wchar_t *restrict format, va_list list)
{
	return vfwscanf(stdin, format, list);
}

int fwscanf(FILE *restrict f, const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfwscanf(f, format, list);
	va_end(list);
	return n;
}

int wscanf(const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vfwscanf(stdin, format, list);
	va_end(list);
	return n;
}
