/* search_string.h: the search of blocks, in a string.
 *
 * The haystack's end is looked for in growing steps, so that a match near the start
 * of a long string is found without reading the rest.  In the end a step is at least as
 * long as the needle: what each step does to the needle anew stays linear in all. */
#ifndef SEARCH_STRING_H
#define SEARCH_STRING_H

#include <string.h>
#include "strnlen.h"

enum { FIRST_STEP = 256, LAST_STEP = 64 * 1024 };

typedef void *block_search(const void *hay, size_t hay_len, const void *needle, size_t len);

static inline char *search_string(const char *hay, const char *needle, block_search *search)
{
	size_t len = strlen(needle), known = 0, step = FIRST_STEP;

	for (;;) {
		size_t more = length_within(hay + known, len + step);
		known += more;
		if (known < len)
			return 0;
		char *found = search(hay, known, needle, len);
		if (found || more < len + step)
			return found;
		hay += known - len + 1;
		known = len - 1;
		if (step < LAST_STEP || step < len)
			step *= 2;
	}
}

#endif
