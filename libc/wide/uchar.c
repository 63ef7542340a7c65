/* uchar.c: characters as units of UTF-16 and UTF-32 (C17 7.28).
 *
 * A character that has several units waits in the state: __queue is how many are
 * still to come (or have come, on the way back), __value holds them. */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

size_t mbrtoc32(char32_t *restrict c32, const char *restrict s, size_t n,
		mbstate_t *restrict state)
{
	static mbstate_t own;
	wchar_t wc = 0;

	if (!s)
		return mbrtoc32(0, "", 1, state);
	size_t len = mbrtowc(&wc, s, n, state ? state : &own);
	if (len < (size_t)-2 && c32)
		*c32 = wc;
	return len;
}

size_t c32rtomb(char *restrict s, char32_t c32, mbstate_t *restrict state)
{
	return wcrtomb(s, c32, state);
}

size_t mbrtoc16(char16_t *restrict c16, const char *restrict s, size_t n,
		mbstate_t *restrict state)
{
	static mbstate_t own;
	wchar_t wc = 0;

	if (!state)
		state = &own;
	if (!s)
		return mbrtoc16(0, "", 1, state);
	if (state->__queue) {
		if (c16)
			*c16 = state->__value;
		*state = (mbstate_t){ 0 };
		return -3;
	}
	size_t len = mbrtowc(&wc, s, n, state);
	if (len >= (size_t)-2)
		return len;
	if (wc > 0xffff) {
		state->__value = 0xdc00 | (wc & 0x3ff);
		state->__queue = 1;
		wc = 0xd7c0 + (wc >> 10);
	}
	if (c16)
		*c16 = wc;
	return len;
}

size_t c16rtomb(char *restrict s, char16_t c16, mbstate_t *restrict state)
{
	static mbstate_t own;
	char32_t c = c16;

	if (!state)
		state = &own;
	if (!s)
		return c16rtomb((char[MB_LEN_MAX]){ 0 }, 0, state);
	if (state->__queue) {
		c = (state->__value - 0xd7c0) << 10 | (c16 & 0x3ff);
		*state = (mbstate_t){ 0 };
		if ((c16 & 0xfc00) != 0xdc00) {
			errno = EILSEQ;
			return -1;
		}
	} else if ((c16 & 0xfc00) == 0xd800) {
		state->__value = c16;
		state->__queue = 1;
		return 0;
	}
	return wcrtomb(s, c, state);
}
