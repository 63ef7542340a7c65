/* iswalpha.c: classes of wide characters.
 *
 * Only the letters need a table.  What is assigned at all grows with every edition
 * of Unicode, so every code point that may ever be a character counts as printable;
 * punctuation is what is left when letters and blanks are taken away. */
#include <stddef.h>
#include <wctype.h>
#include "alpha.h"

int iswalpha(wint_t c)
{
	if (c < 0x20000)
		return alpha_bits[alpha_index[c >> 8]][(c & 255) >> 3] >> (c & 7) & 1;
	for (size_t i = 0; i < sizeof alpha_ranges / sizeof *alpha_ranges; i++)
		if (c <= alpha_ranges[i].last)
			return c >= alpha_ranges[i].first;
	return 0;
}

int iswdigit(wint_t c)
{
	return c - '0' < 10;
}

int iswxdigit(wint_t c)
{
	return c - '0' < 10 || (c | 32) - 'a' < 6;
}

int iswalnum(wint_t c)
{
	return iswdigit(c) || iswalpha(c);
}

/* Blanks that do not forbid a line break; no-break spaces (U+00A0, U+2007, U+202F)
 * count as punctuation, as elsewhere on Linux. */
int iswspace(wint_t c)
{
	return c == ' ' || c - '\t' < 5 || c == 0x85 || c == 0x1680 || c - 0x2000 < 7 ||
	       c - 0x2008 < 3 || c - 0x2028 < 2 || c == 0x205f || c == 0x3000;
}

int iswblank(wint_t c)
{
	return c == '\t' || (iswspace(c) && c != 0x85 && c - 0x2028 >= 2 && c - '\n' >= 4);
}

int iswcntrl(wint_t c)
{
	return c < 0x20 || c - 0x7f <= 0x20 || c - 0x2028 < 2 || c - 0xfff9 < 3;
}

int iswprint(wint_t c)
{
	return c <= 0x10ffff && !iswcntrl(c) && c - 0xd800 >= 0x800 && (c & 0xfffe) != 0xfffe;
}

int iswgraph(wint_t c)
{
	return iswprint(c) && !iswspace(c);
}

int iswpunct(wint_t c)
{
	return iswgraph(c) && !iswalnum(c);
}
