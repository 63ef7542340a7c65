/* vsscanf.c: scanf from a string (C17 7.21.6).  Its end is looked for only as far as the
 * format reads: a program may take numbers off a very long string one by one. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "scan.h"

enum { AHEAD = 64 };

static bool refill(struct source *in)
{
	const unsigned char *end = memchr(in->pos, 0, AHEAD);

	in->end = end ? end : in->pos + AHEAD;
	in->whole = end;
	return in->pos != in->end;
}

int vsscanf(const char *restrict s, const char *restrict format, va_list list)
{
	const unsigned char *p = (const unsigned char *)s;
	struct source in = { .pos = p, .refill = refill };

	refill(&in);
	return scan(&in, format, list);
}

int sscanf(const char *restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = vsscanf(s, format, list);
	va_end(list);
	return n;
}
