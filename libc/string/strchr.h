/* strchr.h: the body of strchr and strchrnul, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef STRCHR_H
#define STRCHR_H

#include "first_stop.h"

/* Null where a byte is the wanted one or null. */
static inline vec at_wanted_or_null(vec v, vec wanted)
{
	return vec_min(v, vec_xor(v, wanted));
}

/* The first c, or the null byte that ends the string. */
static inline char *first_or_end(const char *s, int c)
{
	return first_stop(s, vec_fill(c), at_wanted_or_null, BYTE_STOPS);
}

#endif
