/* scan.c: scanf of bytes */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "scan.h"

#define CHAR char
#define UCHAR unsigned char
#define SOURCE struct source
#define SCAN scan
#define IS_SPACE(c) ((c) == ' ' || (unsigned)(c) - '\t' < 5)

enum { END = -1, LIMIT = -2 };

static int next(struct source *in)
{
	if (in->pos == in->end && !in->refill(in))
		return END;
	in->count++;
	return *in->pos++;
}

static void back(struct source *in, int c)
{
	if (c < 0)
		return;
	in->pos--;
	in->count--;
}

/* A decimal integer that lies in the window, with what shows where it ends: the commonest
 * item; false, and nothing is taken, if it does not. */
static bool next_plain(struct source *in, int *v)
{
	const unsigned char *p = in->pos, *end = in->end;

	while (p < end && IS_SPACE(*p))
		p++;
	bool negative = p < end && *p == '-';
	p += negative;
	const unsigned char *first = p;
	uint64_t n = 0;
	while (p < end && (unsigned)*p - '0' < 10)
		n = n * 10 + (*p++ - '0');
	if (p == end || p == first || p - first > 18)
		return false;
	*v = negative ? -n : n;
	in->count += p - in->pos;
	in->pos = p;
	return true;
}

/* Bytes on their way to char (as they are) or wchar_t. */
struct converter {
	bool wide;
	bool inside; /* a character that is not whole */
	mbstate_t state;
};

struct text;
static bool text_put(struct text *, wchar_t);

enum conversion_result { WHOLE, PART, INVALID, NO_ROOM };

static enum conversion_result convert(struct converter *v, int c, struct text *t)
{
	char byte = c;
	wchar_t wide = c;

	if (v->wide) {
		size_t n = mbrtowc(&wide, &byte, 1, &v->state);
		v->inside = n == (size_t)-2;
		if (n == (size_t)-1)
			return INVALID;
		if (v->inside)
			return PART;
	}
	return text_put(t, wide) ? WHOLE : NO_ROOM;
}

static bool whole(const struct converter *v)
{
	return !v->inside;
}

#include "scan_engine.h"
