/* utf8.h: UTF-8, a byte at a time (RFC 3629; Unicode 14, table 3-7).
 *
 * The first byte tells the length, and narrows what the second may be: that keeps
 * out overlong forms, surrogates and what is past U+10FFFF. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <wchar.h>

/* Takes the first byte of a sequence of two to four; false if it is none. */
static inline bool utf8_begin(mbstate_t *state, unsigned char c)
{
	if (c < 0xc2 || c > 0xf4)
		return false;
	state->__left = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
	state->__value = c & (0x3f >> state->__left);
	state->__low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	state->__high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	return true;
}

/* Takes a byte after it; false if it does not fit.  Done when __left is 0. */
static inline bool utf8_continue(mbstate_t *state, unsigned char c)
{
	if (c < state->__low || c > state->__high)
		return false;
	state->__value = state->__value << 6 | (c & 0x3f);
	state->__left--;
	state->__low = 0x80;
	state->__high = 0xbf;
	return true;
}

/* The length of a sequence of two or three bytes, 0 if there is none.  Each byte is looked at
 * only if the one before leaves room for it, so that a null byte ends it. */
static inline unsigned utf8_short(const unsigned char *s, unsigned *c)
{
	if (s[0] < 0xc2 || s[0] > 0xef || (s[1] & 0xc0) != 0x80)
		return 0;
	if (s[0] < 0xe0) {
		*c = (s[0] & 0x1f) << 6 | (s[1] & 0x3f);
		return 2;
	}
	unsigned value = (s[0] & 0xf) << 12 | (s[1] & 0x3f) << 6 | (s[2] & 0x3f);
	/* Overlong forms and surrogates are none. */
	if ((s[2] & 0xc0) != 0x80 || value < 0x800 || value - 0xd800 < 0x800)
		return 0;
	*c = value;
	return 3;
}

/* The bytes of a code point, which must be valid; returns how many. */
static inline unsigned utf8_put(char *to, unsigned c)
{
	if (c < 0x80) {
		to[0] = c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = 0xc0 | c >> 6;
		to[1] = 0x80 | (c & 0x3f);
		return 2;
	}
	if (c < 0x10000) {
		to[0] = 0xe0 | c >> 12;
		to[1] = 0x80 | (c >> 6 & 0x3f);
		to[2] = 0x80 | (c & 0x3f);
		return 3;
	}
	to[0] = 0xf0 | c >> 18;
	to[1] = 0x80 | (c >> 12 & 0x3f);
	to[2] = 0x80 | (c >> 6 & 0x3f);
	to[3] = 0x80 | (c & 0x3f);
	return 4;
}

/* A byte from 0x80 on in the C locale, as a wide character (see bits/wide.h). */
#define BYTE_TO_WIDE(c) (0xdf00 | (c))
#define WIDE_IS_BYTE(c) ((unsigned)(c) - 0xdf80 < 0x80)

#endif
