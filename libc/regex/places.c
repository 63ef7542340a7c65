/* places.c: which assertions hold at a place of the text, character by character */
#include <wchar.h>
#include <wctype.h>
#include "program.h"

static enum side side_of(wint_t c)
{
	return c == '\n' ? SIDE_NEWLINE : iswalnum(c) || c == '_' ? SIDE_WORD : SIDE_OTHER;
}

/* The character at p, and how many bytes it has; what is none is a byte. */
static wint_t decode(const struct program *program, const unsigned char *p,
		     const unsigned char *end, size_t *len)
{
	mbstate_t state = { 0 };
	wchar_t wc;

	*len = 1;
	if (*p < 0x80 || !program->utf8)
		return *p < 0x80 ? *p : WEOF;
	size_t n = mbrtowc(&wc, (const char *)p, end - p, &state);
	if (n >= (size_t)-2)
		return WEOF;
	*len = n;
	return wc;
}

unsigned __re_assertions_at(const struct program *program, const struct text *text,
			    const unsigned char *p)
{
	enum side left = text->before, right = text->after;
	size_t len;

	if (p < text->end)
		right = side_of(decode(program, p, text->end, &len));
	if (p > text->start) {
		/* Back to the first byte of the character, if it reaches to here. */
		const unsigned char *q = p - 1;
		while (q > text->start && p - q < 4 && (*q & 0xc0) == 0x80)
			q--;
		wint_t c = decode(program, q, text->end, &len);
		if (q + len > p)
			return 0; /* inside a character nothing holds */
		left = side_of(q + len == p ? c : WEOF);
	}
	return __re_assertions(left, right, program->newline);
}
