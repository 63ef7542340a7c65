/* towlower.c: the case of wide characters */
#include <stddef.h>
#include <stdint.h>
#include <wctype.h>
#include "case.h"

static wint_t map(wint_t c, const struct case_range *ranges, const unsigned char *before)
{
	unsigned page = c >> 8;

	if (page >= CASE_PAGES)
		return c;
	/* The last range that begins at or before c: in its page or the last of those before. */
	size_t low = before[page], count = before[page + 1] - low;
	if (low)
		low--, count++;
	while (count > 1) {
		size_t half = count / 2;
		if (ranges[low + half].first <= c)
			low += half;
		count -= half;
	}
	const struct case_range *r = &ranges[low];
	wint_t offset = c - r->first, place = offset >> (r->step - 1);
	if (c < r->first || place >= r->count || (offset & (r->step - 1)))
		return c;
	return c + r->delta;
}

wint_t towlower(wint_t c)
{
	if (c < 0x80)
		return c - 'A' < 26 ? c | 32 : c;
	return map(c, to_lower_ranges, to_lower_before);
}

wint_t towupper(wint_t c)
{
	if (c < 0x80)
		return c - 'a' < 26 ? c & ~32 : c;
	return map(c, to_upper_ranges, to_upper_before);
}

/* Small letters without a capital of one character are lower case nevertheless. */
int iswlower(wint_t c)
{
	return towupper(c) != c || c == 0xdf || c == 0x138 || c == 0x149;
}

int iswupper(wint_t c)
{
	return towlower(c) != c;
}
