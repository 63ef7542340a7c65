/* bits/wide.h: wide characters, for <wchar.h> and <wctype.h>.
 *
 * A wide character is a Unicode code point, in every locale.  In the C locale the
 * bytes 0x80 to 0xff, which are no characters of its own, are the 128 values from
 * 0xdf80 on: they go there and back, and are in no character class. */
#ifndef _BITS_WIDE_H
#define _BITS_WIDE_H

typedef __WINT_TYPE__ wint_t;

#ifndef WEOF
#define WEOF ((wint_t)-1)
#endif

#endif
