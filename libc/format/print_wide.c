/* print_wide.c: printf for wide characters; %c and %s are converted from multibyte ones */
#include <stdio.h>
#include <wchar.h>
#include "format.h"

#define WIDE
#define CHAR wchar_t
#define SINK struct wide_sink
#define PRINT print_wide
#define OTHERS print_wide_others
#define COPY wmemcpy

static void put_byte(struct wide_sink *, const struct spec *, int);
static void put_wide_char(struct wide_sink *, const struct spec *, wint_t);
static void put_other_string(struct wide_sink *, const struct spec *, const char *);

#include "print_engine.h"

static void put_wide_char(struct wide_sink *k, const struct spec *s, wint_t c)
{
	wchar_t one = c;

	if (!begin_field(k, s, 1))
		return;
	put(k, &one, 1);
	end_field(k, s, 1);
}

static void put_byte(struct wide_sink *k, const struct spec *s, int c)
{
	wint_t wide = btowc((unsigned char)c);

	if (wide == WEOF)
		k->error = EILSEQ;
	else
		put_wide_char(k, s, wide);
}

/* The length of the next character, counting the null character; SIZE_MAX for an error. */
static size_t next(wchar_t *c, const char *p, mbstate_t *state)
{
	size_t n = mbrtowc(c, p, MB_LEN_MAX, state);

	return n == (size_t)-2 ? (size_t)-1 : n;
}

/* At most as many characters as the precision says: counted first, then put. */
static void put_other_string(struct wide_sink *k, const struct spec *s, const char *text)
{
	size_t most = s->precision < 0 ? SIZE_MAX : (size_t)s->precision, length = 0, n;
	mbstate_t state = { 0 };
	wchar_t c;

	if (!text)
		text = "(null)";
	for (const char *p = text; length < most && (n = next(&c, p, &state)); p += n, length++)
		if (n == (size_t)-1) {
			k->error = EILSEQ;
			return;
		}
	if (!begin_field(k, s, length))
		return;
	state = (mbstate_t){ 0 };
	for (size_t i = 0; i < length; i++) {
		text += next(&c, text, &state);
		put(k, &c, 1);
	}
	end_field(k, s, length);
}
