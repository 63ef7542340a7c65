/* bits/wide.h: the types that <wchar.h>, <wctype.h> and <uchar.h> share.
 *
 * A wide character is a Unicode code point, in every locale.  In the C locale the
 * bytes 0x80 to 0xff, which are no characters of its own, are the 128 values from
 * 0xdf80 on: they go there and back, and are in no character class. */
#ifndef _BITS_WIDE_H
#define _BITS_WIDE_H

typedef __WINT_TYPE__ wint_t;

/* A character that is not whole yet.  All zero is the initial state.
 *
 *   __value    the bits seen so far
 *   __left     how many bytes are still to come
 *   __low      the least and the most that the next byte may be, which shuts out
 *   __high     overlong forms, surrogates and what is past U+10FFFF
 *   __queue    <uchar.h>: units of the last character not yet handed out */
typedef struct {
	unsigned int __value;
	unsigned char __left, __low, __high, __queue;
} mbstate_t;

#ifndef WEOF
#define WEOF ((wint_t)-1)
#endif

#endif
