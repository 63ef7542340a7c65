/* strchr.h: the body of strchr and strchrnul, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef STRCHR_H
#define STRCHR_H

#include <stdint.h>
#include "vector.h"

/* The first c, or the null byte that ends the string. */
static inline char *first_or_end(const char *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec wanted = vec_fill(c), null = vec_fill(0);
	vec v = vec_load(block);
	vec_mask m = vec_to_mask(vec_or(vec_eq(v, wanted), vec_eq(v, null))) >>
		     (s - block) * VEC_BITS;

	if (m)
		return (char *)s + vec_first(m);
	do {
		v = vec_load(block += VEC_SIZE);
		m = vec_to_mask(vec_or(vec_eq(v, wanted), vec_eq(v, null)));
	} while (!m);
	return (char *)block + vec_first(m);
}

#endif
