/* vswprintf.c: wide printf to memory; what does not fit is an error (C17 7.29.2.3) */
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <wchar.h>
#include "format.h"

static void refuse(struct wide_sink *k)
{
	k->error = EOVERFLOW;
	k->discarding = true;
}

int vswprintf(wchar_t *restrict s, size_t size, const wchar_t *restrict format, va_list list)
{
	if (!size) {
		errno = EOVERFLOW;
		return -1;
	}
	size_t most = (UINTPTR_MAX - (uintptr_t)s) / sizeof *s;
	struct wide_sink k = { .start = s,
			       .pos = s,
			       .end = s + (size - 1 < most ? size - 1 : most),
			       .full = refuse,
			       .others = print_wide_others };
	int n = print_wide(&k, format, list);

	*k.pos = 0;
	if (k.error) {
		errno = k.error;
		return -1;
	}
	return n;
}

int swprintf(wchar_t *restrict s, size_t size, const wchar_t *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vswprintf(s, size, format, list);
	va_end(list);
	return n;
}
