/* strchr.h: the body of strchr and strchrnul, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef STRCHR_H
#define STRCHR_H

#include <stdint.h>
#include "vector.h"
#include "wide.h"

char *WIDE(first_or_end)(const char *s, int c) HIDDEN;

/* All ones where a byte is c or null. */
static inline vec found_or_null(vec v, vec wanted)
{
	return vec_or(vec_eq(v, wanted), vec_eq(v, vec_fill(0)));
}

/* The first c, or the null byte that ends the string. */
static inline char *first_or_end(const char *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec wanted = vec_fill(c);
	vec_mask m = vec_to_mask(found_or_null(vec_load(block), wanted)) >>
		     (s - block) * VEC_BITS;

	if (m)
		return (char *)s + vec_first(m);
	while ((uintptr_t)(block += VEC_SIZE) % (4 * VEC_SIZE))
		if ((m = vec_to_mask(found_or_null(vec_load(block), wanted))))
			return (char *)block + vec_first(m);
	for (;; block += 4 * VEC_SIZE) {
		if (go_wide(block - s))
			return WIDE(first_or_end)(block, c);
		vec a = found_or_null(vec_load(block), wanted);
		vec b = found_or_null(vec_load(block + VEC_SIZE), wanted);
		vec d = found_or_null(vec_load(block + 2 * VEC_SIZE), wanted);
		vec e = found_or_null(vec_load(block + 3 * VEC_SIZE), wanted);
		if (vec_to_mask(vec_or(vec_or(a, b), vec_or(d, e))))
			break;
	}
	while (!(m = vec_to_mask(found_or_null(vec_load(block), wanted))))
		block += VEC_SIZE;
	return (char *)block + vec_first(m);
}

#endif
