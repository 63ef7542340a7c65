/* uchar8.c: characters as units of UTF-8 (C23 7.30).  Apart from the other units, for C17
 * does not reserve these names. */
#include <errno.h>
#include <limits.h>
#include <uchar.h>
#include <wchar.h>
#include "utf8.h"

/* The units of UTF-8 wait in __value, the next one lowest. */
size_t mbrtoc8(char8_t *restrict c8, const char *restrict s, size_t n,
	       mbstate_t *restrict state)
{
	static mbstate_t own;
	char units[4];
	wchar_t wc = 0;

	if (!state)
		state = &own;
	if (!s)
		return mbrtoc8(0, "", 1, state);
	if (state->__queue) {
		if (c8)
			*c8 = state->__value;
		state->__value >>= 8;
		state->__queue--;
		return -3;
	}
	size_t len = mbrtowc(&wc, s, n, state);
	if (len >= (size_t)-2)
		return len;
	unsigned count = utf8_put(units, wc);
	if (c8)
		*c8 = units[0];
	state->__queue = count - 1;
	for (unsigned i = count; i-- > 1;)
		state->__value = state->__value << 8 | (unsigned char)units[i];
	return len;
}

size_t c8rtomb(char *restrict s, char8_t c8, mbstate_t *restrict state)
{
	static mbstate_t own;

	if (!state)
		state = &own;
	if (!s)
		return c8rtomb((char[MB_LEN_MAX]){ 0 }, 0, state);
	if (!state->__left && c8 < 0x80)
		return wcrtomb(s, c8, state);
	if (state->__left ? utf8_continue(state, c8) : utf8_begin(state, c8))
		return state->__left ? 0 : wcrtomb(s, state->__value, state);
	*state = (mbstate_t){ 0 };
	errno = EILSEQ;
	return -1;
}
