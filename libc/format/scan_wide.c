/* scan_wide.c: scanf of wide characters */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>
#include "scan.h"

#define CHAR wchar_t
#define UCHAR wchar_t
#define SOURCE struct wide_source
#define SCAN scan_wide
#define IS_SPACE(c) is_space(c)

enum { END = -1, LIMIT = -2 };

static bool is_space(int c)
{
	return c >= 0 && iswspace(c);
}

static int next(struct wide_source *in)
{
	wint_t c = in->next(in);

	if (c == WEOF)
		return END;
	in->count++;
	return c;
}

static void back(struct wide_source *in, int c)
{
	if (c < 0)
		return;
	in->back(in, c);
	in->count--;
}

static bool next_plain(struct wide_source *in, int *v)
{
	(void)in;
	(void)v;
	return false;
}

static const char *next_plain_float(struct wide_source *in)
{
	(void)in;
	return 0;
}

/* Wide characters on their way to wchar_t (as they are) or multibyte characters. */
struct converter {
	bool wide;
	mbstate_t state;
};

struct text;
static bool text_put(struct text *, wchar_t);

enum conversion_result { WHOLE, PART, INVALID, NO_ROOM };

static enum conversion_result convert(struct converter *v, int c, struct text *t)
{
	char bytes[MB_LEN_MAX];

	if (v->wide)
		return text_put(t, c) ? WHOLE : NO_ROOM;
	size_t n = wcrtomb(bytes, c, &v->state);
	if (n == (size_t)-1)
		return INVALID;
	for (size_t i = 0; i < n; i++)
		if (!text_put(t, bytes[i]))
			return NO_ROOM;
	return WHOLE;
}

static bool whole(const struct converter *v)
{
	(void)v;
	return true;
}

#include "scan_engine.h"
