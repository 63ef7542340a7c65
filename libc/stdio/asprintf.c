/* asprintf.c: printf to a string that malloc makes (POSIX.1-2024, XSH asprintf) */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include "format.h"

/* The window is always the whole string: nothing leaves it. */
static void grow(struct sink *k)
{
	size_t used = k->pos - k->start, size = used * 2 + 128;
	char *p = realloc(k->start, size);

	if (!p) {
		k->error = ENOMEM;
		k->discarding = true;
		return;
	}
	k->start = p;
	k->pos = p + used;
	k->end = p + size - 1; /* room for the null byte */
}

static int print_new(char **s, const char *format, va_list list, print_others_t *others)
{
	struct sink k = { .full = grow, .others = others };
	int n = print(&k, format, list);

	if (n >= 0 && !k.start) {
		grow(&k);
		if (k.error)
			n = -1;
	}
	if (n < 0) {
		int error = k.error ? k.error : errno;
		free(k.start);
		errno = error;
		*s = 0;
		return -1;
	}
	*k.pos = 0;
	*s = k.start;
	return n;
}

int vasprintf(char **restrict s, const char *restrict format, va_list list)
{
	return print_new(s, format, list, print_others);
}

int asprintf(char **restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = print_new(s, format, list, print_others);
	va_end(list);
	return n;
}

int vasiprintf(char **restrict s, const char *restrict format, va_list list)
{
	return print_new(s, format, list, 0);
}

int asiprintf(char **restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = print_new(s, format, list, 0);
	va_end(list);
	return n;
}
