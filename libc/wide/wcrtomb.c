/* wcrtomb.c: the bytes of a wide character */
#include <errno.h>
#include <stdlib.h>
#include <wchar.h>
#include "locales.h"
#include "utf8.h"

size_t wcrtomb(char *restrict s, wchar_t wc, mbstate_t *restrict state)
{
	unsigned c = wc;

	if (state)
		*state = (mbstate_t){ 0 };
	if (!s)
		return 1;
	if (c < 0x80 || (WIDE_IS_BYTE(c) && !locale_utf8())) {
		*s = c;
		return 1;
	}
	if (c > 0x10ffff || c - 0xd800 < 0x800 || !locale_utf8()) {
		errno = EILSEQ;
		return -1;
	}
	return utf8_put(s, c);
}

int wctomb(char *s, wchar_t wc)
{
	return s ? (int)wcrtomb(s, wc, 0) : 0; /* no encoding here has shift states */
}
