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

static const unsigned char *skip_digits(const unsigned char *p, const unsigned char *end)
{
	while (p < end && (unsigned)*p - '0' < 10)
		p++;
	return p;
}

/* What the commonest items begin with, if it lies in the window: space and a sign.  Returns
 * where the digits would be. */
static const unsigned char *plain_start(const struct source *in)
{
	const unsigned char *p = in->pos;

	while (p < in->end && IS_SPACE(*p))
		p++;
	return p + (p < in->end && *p == '-');
}

/* Takes what ends at p, if that can be seen to be its end. */
static bool take_plain(struct source *in, const unsigned char *p)
{
	if (p == in->end && !in->whole)
		return false;
	in->count += p - in->pos;
	in->pos = p;
	return true;
}

/* A decimal integer in the window; false, and nothing is taken, if there is none. */
static bool next_plain(struct source *in, int *v)
{
	const unsigned char *first = plain_start(in), *p = skip_digits(first, in->end);
	bool negative = first > in->pos && first[-1] == '-';
	uint64_t n = 0;

	if (p == first || p - first > 18)
		return false;
	for (const unsigned char *q = first; q < p; q++)
		n = n * 10 + (*q - '0');
	*v = negative ? -n : n;
	return take_plain(in, p);
}

/* The same for digits with a point, if nothing follows that could belong to a number. */
static const char *next_plain_float(struct source *in)
{
	const unsigned char *start = in->pos, *first = plain_start(in);
	const unsigned char *p = skip_digits(first, in->end);
	size_t digits = p - first;

	if (p < in->end && *p == '.') {
		const unsigned char *end = skip_digits(p + 1, in->end);
		digits += end - (p + 1);
		p = end;
	}
	if (!digits || (p < in->end && (unsigned)(*p | 32) - 'a' < 26))
		return 0;
	return take_plain(in, p) ? (const char *)start : 0;
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
