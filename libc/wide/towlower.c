/* towlower.c: the case of wide characters */
#include <stdint.h>
#include <wctype.h>
#include "case.h"

/* c is below CASE_END. */
static inline const struct case_deltas *deltas_of(wint_t c)
{
	unsigned block = case_page_blocks[case_pages[c >> 10] * 16 + (c >> 6 & 15)];

	return &case_deltas[case_blocks[block * 64 + (c & 63)]];
}

wint_t towlower(wint_t c)
{
	return c < CASE_END ? c + deltas_of(c)->lower : c;
}

wint_t towupper(wint_t c)
{
	return c < CASE_END ? c + deltas_of(c)->upper : c;
}

/* Small letters without a capital of one character are lower case nevertheless. */
int iswlower(wint_t c)
{
	return (towupper(c) != c) | (c == 0xdf) | (c == 0x138) | (c == 0x149);
}

int iswupper(wint_t c)
{
	return towlower(c) != c;
}
