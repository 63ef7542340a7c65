/* iswalpha.c: classes of wide characters.
 *
 * Only the letters need a table.  What is assigned at all grows with every edition
 * of Unicode, so every code point that may ever be a character counts as printable;
 * punctuation is what is left when letters and blanks are taken away. */
#include <stddef.h>
#include <wctype.h>
#include "alpha.h"

static inline int is_alpha(wint_t c)
{
	if (c < 0x20000)
		return alpha_bits[alpha_index[c >> 8]][(c & 255) >> 3] >> (c & 7) & 1;
	for (size_t i = 0; i < sizeof alpha_ranges / sizeof *alpha_ranges; i++)
		if (c <= alpha_ranges[i].last)
			return c >= alpha_ranges[i].first;
	return 0;
}

/* Texts mix the characters that the comparisons tell apart, so there is no branch: | is ||. */

static inline int is_digit(wint_t c)
{
	return c - '0' < 10;
}

/* Blanks that do not forbid a line break; no-break spaces (U+00A0, U+2007, U+202F)
 * count as punctuation, as elsewhere on Linux. */
static inline int is_space(wint_t c)
{
	return (c == ' ') | (c - '\t' < 5) | (c == 0x85) | (c == 0x1680) | (c - 0x2000 < 7) |
	       (c - 0x2008 < 3) | (c - 0x2028 < 2) | (c == 0x205f) | (c == 0x3000);
}

static inline int is_cntrl(wint_t c)
{
	return (c < 0x20) | (c - 0x7f <= 0x20) | (c - 0x2028 < 2) | (c - 0xfff9 < 3);
}

static inline int is_print(wint_t c)
{
	return (c <= 0x10ffff) & !is_cntrl(c) & (c - 0xd800 >= 0x800) & ((c & 0xfffe) != 0xfffe);
}

int iswalpha(wint_t c)
{
	return is_alpha(c);
}

int iswdigit(wint_t c)
{
	return is_digit(c);
}

int iswxdigit(wint_t c)
{
	return is_digit(c) | ((c | 32) - 'a' < 6);
}

int iswalnum(wint_t c)
{
	return is_digit(c) | is_alpha(c);
}

int iswspace(wint_t c)
{
	return is_space(c);
}

int iswblank(wint_t c)
{
	return c == '\t' || (is_space(c) && c != 0x85 && c - 0x2028 >= 2 && c - '\n' >= 4);
}

int iswcntrl(wint_t c)
{
	return is_cntrl(c);
}

int iswprint(wint_t c)
{
	return is_print(c);
}

int iswgraph(wint_t c)
{
	return is_print(c) & !is_space(c);
}

int iswpunct(wint_t c)
{
	if (is_alpha(c))
		return 0;
	if (c < 0x80)
		return (c - '!' < 94) & !is_digit(c);
	return is_print(c) & !is_space(c);
}
