/* print.c: printf for bytes; %lc and %ls are converted to multibyte characters */
#include <wchar.h>
#include "format.h"

#define CHAR char
#define SINK struct sink
#define PRINT print
#define OTHERS print_others
#define COPY memcpy

static void put_byte(struct sink *, const struct spec *, int);
static void put_wide_char(struct sink *, const struct spec *, wint_t);
static void put_other_string(struct sink *, const struct spec *, const wchar_t *);

#include "print_engine.h"

static void put_byte(struct sink *k, const struct spec *s, int c)
{
	char byte = c;

	if (!begin_field(k, s, 1))
		return;
	put(k, &byte, 1);
	end_field(k, s, 1);
}

/* As %ls of a string of this one character; the null character is written, too. */
static COLD void put_wide_char(struct sink *k, const struct spec *s, wint_t c)
{
	char bytes[MB_LEN_MAX];
	mbstate_t state = { 0 };
	size_t n = wcrtomb(bytes, c, &state);

	if (n == (size_t)-1) {
		k->error = EILSEQ;
		return;
	}
	if (!begin_field(k, s, n))
		return;
	put(k, bytes, n);
	end_field(k, s, n);
}

/* Converts as many whole characters as the precision, in bytes, has room for: once to know the
 * length of the field, and once to put them. */
static COLD void put_other_string(struct sink *k, const struct spec *s, const wchar_t *text)
{
	char bytes[MB_LEN_MAX];
	mbstate_t state = { 0 };
	size_t most = s->precision < 0 ? SIZE_MAX : (size_t)s->precision, length = 0, n;
	const wchar_t *p;

	if (!text)
		text = L"(null)";
	for (p = text; length < most && *p; p++, length += n) {
		n = wcrtomb(bytes, *p, &state);
		if (n == (size_t)-1) {
			k->error = EILSEQ;
			return;
		}
		if (n > most - length)
			break;
	}
	if (!begin_field(k, s, length))
		return;
	state = (mbstate_t){ 0 };
	for (const wchar_t *q = text; q < p; q++)
		put(k, bytes, wcrtomb(bytes, *q, &state));
	end_field(k, s, length);
}
