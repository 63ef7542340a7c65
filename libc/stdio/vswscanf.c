/* vswscanf.c: wide scanf from a string (C17 7.29.2) */
#include <stdarg.h>
#include <wchar.h>
#include "scan.h"

static wint_t next(struct wide_source *in)
{
	const wchar_t *p = in->from;

	if (!*p)
		return WEOF;
	in->from = (wchar_t *)(p + 1);
	return *p;
}

static void back(struct wide_source *in, wint_t c)
{
	(void)c;
	in->from = (wchar_t *)in->from - 1;
}

int vswscanf(const wchar_t *restrict s, const wchar_t *restrict format, va_list list)
{
	struct wide_source in = { next, back, (wchar_t *)s, 0, false };

	return scan_wide(&in, format, list);
}

int swscanf(const wchar_t *restrict s, const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vswscanf(s, format, list);
	va_end(list);
	return n;
}
