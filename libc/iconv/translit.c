/* translit.c: what a character looks like, for sets that lack it */
#include "charset.h"

struct run {
	uint16_t first, text;
	uint8_t count, step;
};

#include "translit.h"

enum { RUNS = sizeof runs / sizeof *runs };

/* In a run of several, each character's text is a single letter, so many after the first's. */
const char *transliteration(uint32_t c, char single[2])
{
	int low = 0;

	for (int count = RUNS; count > 1; count -= count / 2)
		if (runs[low + count / 2].first <= c)
			low += count / 2;
	const struct run *r = &runs[low];
	if (c - r->first >= r->count)
		return 0;
	if (c == r->first)
		return texts + r->text;
	single[0] = texts[r->text] + (c - r->first) * r->step;
	single[1] = 0;
	return single;
}
