/* strlen.c: the end of a string */
#include <string.h>
#include "first_stop.h"

char *WIDE(end_of_string)(const char *s, int c) HIDDEN;

static inline vec at_null(vec v, vec wanted __attribute__((unused)))
{
	return v;
}

#ifdef __AVX2__
char *WIDE(end_of_string)(const char *s, int c)
{
	return first_stop(s, c, at_null, 0);
}
#else
size_t strlen(const char *s)
{
	return first_stop(s, 0, at_null, WIDE(end_of_string)) - s;
}
#endif
