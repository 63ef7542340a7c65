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

int memory_print(char *s, size_t size, const char *format, va_list list, print_others_t *others)
{
	size_t room = size ? size - 1 : 0;
	/* No array reaches past the end of memory, whatever size sprintf says. */
	if (room > UINTPTR_MAX - (uintptr_t)s)
		room = UINTPTR_MAX - (uintptr_t)s;
	struct sink k = {
		.start = s, .pos = s, .end = s + room, .full = discard, .others = others
	};
	int n = print(&k, format, list);

	if (size)
		*k.pos = 0;
	return n;
}

int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list list)
{
	return memory_print(s, size, format, list, print_others);
}

int vsprintf(char *restrict s, const char *restrict format, va_list list)
{
	return memory_print(s, SIZE_MAX, format, list, print_others);
}

int snprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = memory_print(s, size, format, list, print_others);
	va_end(list);
	return n;
}

int sprintf(char *restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = memory_print(s, SIZE_MAX, format, list, print_others);
	va_end(list);
	return n;
}
