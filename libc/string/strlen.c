/* strlen.c: the end of a string */
#include <string.h>
#include "first_stop.h"

HAS_WIDE(strlen);

static inline vec at_null(vec v, vec wanted __attribute__((unused)))
{
	return v;
}

size_t VARIANT(strlen)(const char *s)
{
	GO_WIDE(strlen, s);
	return first_stop(s, vec_fill(0), at_null, BYTE_STOPS) - s;
}
