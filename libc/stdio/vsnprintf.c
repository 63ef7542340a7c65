/* vsnprintf.c: printf to memory (C17 7.21.6) */
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include "format.h"
#include <stdio.h>

static void discard(struct sink *k)
{
	k->discarding = true;
	sink_restart(k, k->pos);
}

int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list list)
{
	size_t room = size ? size - 1 : 0;
	/* No array reaches past the end of memory, whatever size sprintf says. */
	if (room > UINTPTR_MAX - (uintptr_t)s)
		room = UINTPTR_MAX - (uintptr_t)s;
	struct sink k = { .start = s, .pos = s, .end = s + room, .full = discard };
	int n = print(&k, format, list);

	if (size)
		*k.pos = 0;
	return n;
}

int vsprintf(char *restrict s, const char *restrict format, va_list list)
{
	return vsnprintf(s, SIZE_MAX, format, list);
}

int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vsnprintf(s, size, format, list);
	va_end(list);
	return n;
}

int sprintf(char *restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vsnprintf(s, SIZE_MAX, format, list);
	va_end(list);
	return n;
}
