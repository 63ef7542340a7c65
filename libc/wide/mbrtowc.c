/* mbrtowc.c: the next character of a string */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include "locales.h"
#include "utf8.h"

/* What is not whole, or not usual. */
static __attribute__((noinline)) size_t slowly(wchar_t *wc, const char *s, size_t n,
					       mbstate_t *state)
{
	static mbstate_t own;
	wchar_t unused;
	size_t i = 0;

	if (!state)
		state = &own;
	if (!s)
		wc = 0, s = "", n = 1;
	if (!wc)
		wc = &unused;
	if (!n)
		return -2;
	if (!state->__left) {
		unsigned char c = s[i++];
		if (c < 0x80) {
			*wc = c;
			return !!c;
		}
		if (!locale_utf8()) {
			*wc = BYTE_TO_WIDE(c);
			return 1;
		}
		if (!utf8_begin(state, c))
			goto invalid;
	}
	while (i < n) {
		if (!utf8_continue(state, s[i++]))
			goto invalid;
		if (!state->__left) {
			*wc = state->__value;
			*state = (mbstate_t){ 0 };
			return *wc ? i : 0;
		}
	}
	return -2;
invalid:
	*state = (mbstate_t){ 0 };
	errno = EILSEQ;
	return -1;
}

/* A whole character of up to three bytes into a wide character is nearly every call.  The name in
 * parentheses is not taken for the header's macro. */
size_t (mbrtowc)(wchar_t *restrict wc, const char *restrict s, size_t n, mbstate_t *restrict state)
{
	if (!s || !wc || !n || !state || state->__left)
		return slowly(wc, s, n, state);
	unsigned char c = *s;
	if (c - 1u < 0x7f) {
		*wc = c;
		return 1; /* no wait for c, unlike c != 0 */
	}
	if (n < 3 || !locale_utf8())
		return slowly(wc, s, n, state);
	unsigned length = utf8_short((const unsigned char *)s, (unsigned *)wc);
	return length ? length : slowly(wc, s, n, state);
}

size_t mbrlen(const char *restrict s, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;

	return mbrtowc(0, s, n, state ? state : &own);
}

int mbsinit(const mbstate_t *state)
{
	return !state || (!state->__left && !state->__queue);
}

wint_t btowc(int c)
{
	if ((unsigned)c < 0x80)
		return c;
	return c == EOF || locale_utf8() ? WEOF : (wint_t)BYTE_TO_WIDE((unsigned char)c);
}

int wctob(wint_t c)
{
	if (c < 0x80)
		return c;
	return WIDE_IS_BYTE(c) && !locale_utf8() ? (int)(c & 0xff) : EOF;
}

int mbtowc(wchar_t *restrict wc, const char *restrict s, size_t n)
{
	mbstate_t state = { 0 };

	if (!s)
		return 0; /* no encoding here has shift states */
	size_t len = mbrtowc(wc, s, n, &state);
	if (len == (size_t)-2)
		errno = EILSEQ;
	return len >= (size_t)-2 ? -1 : (int)len;
}

int mblen(const char *s, size_t n)
{
	return mbtowc(0, s, n);
}

size_t __ctype_get_mb_cur_max(void)
{
	return locale_utf8() ? 4 : 1;
}
