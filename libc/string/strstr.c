/* strstr.c: a string in a string.
 *
 * The haystack's end is looked for in growing steps, so that a match near the start
 * of a long string is found without reading the rest. */
#include <string.h>
#include "memmem.h"
#include "strnlen.h"

enum { FIRST_STEP = 256, LAST_STEP = 64 * 1024 };

char *strstr(const char *hay, const char *needle)
{
	if (!needle[0])
		return (char *)hay;
	hay = strchr(hay, *needle);
	if (!hay || !needle[1])
		return (char *)hay;

	size_t len = strlen(needle), known = 0, step = FIRST_STEP;
	for (;;) {
		size_t more = length_within(hay + known, len + step);
		known += more;
		if (known < len)
			return 0;
		char *found = __memmem(hay, known, needle, len);
		if (found || more < len + step)
			return found;
		hay += known - len + 1;
		known = len - 1;
		if (step < LAST_STEP)
			step *= 2;
	}
}
