/* wcwidth.c: columns on a terminal */
#include <wchar.h>
#include <wctype.h>
#include "width.h"

int wcwidth(wchar_t wc)
{
	unsigned c = wc;

	if (c < 0x20000) {
		unsigned block = width_page_blocks[width_pages[c >> 10] * 16 + (c >> 6 & 15)];
		unsigned byte = width_blocks[block * 16 + ((c & 63) >> 2)];
		return (int)(((byte >> (c & 3) * 2) + 1) & 3) - 1; /* 3 gives -1 */
	}
	if (!iswprint(c))
		return -1;
	/* ideographs; tags and variation selectors */
	return c <= 0x3ffff ? 2 : c - 0xe0001 > 0x1ee;
}

int wcswidth(const wchar_t *s, size_t n)
{
	int columns = 0;

	for (; n && *s; n--, s++) {
		int width = wcwidth(*s);
		if (width < 0)
			return -1;
		columns += width;
	}
	return columns;
}
