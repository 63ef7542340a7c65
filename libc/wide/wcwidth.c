/* wcwidth.c: columns on a terminal */
#include <wchar.h>
#include <wctype.h>
#include "double_width.h"
#include "zero_width.h"

static int in(const unsigned char index[], const unsigned char bits[][32], unsigned c)
{
	return bits[index[c >> 8]][(c & 255) >> 3] >> (c & 7) & 1;
}

int wcwidth(wchar_t wc)
{
	unsigned c = wc;

	if (c - 0x20 < 0x5f)
		return 1;
	if (!c)
		return 0;
	if (!iswprint(c))
		return -1;
	if (c >= 0x20000) /* ideographs; tags and variation selectors */
		return c <= 0x3ffff ? 2 : c - 0xe0001 > 0x1ee;
	if (in(zero_width_index, zero_width_bits, c))
		return 0;
	return 1 + in(double_width_index, double_width_bits, c);
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
