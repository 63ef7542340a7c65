/* last_in_string.h: the last of a byte or a wide character in a string */
#ifndef LAST_IN_STRING_H
#define LAST_IN_STRING_H

#include "first_stop.h"

/* What is wanted may be the null at the end; what lies after it is nothing. */
INLINE char *last_in_string(const char *s, vec wanted, stop_vector *stop, struct stops stops)
{
	const char *block = block_of(s), *at = s, *found = 0;
	bool near = near_page_end(s);
	vec v = near ? vec_load(block) : vec_load_any(s);
	unsigned before = near ? (s - block) * VEC_BITS : 0;

	for (;;) {
		vec_mask hit = vec_to_mask(stops.equal(v, wanted)) >> before;
		vec_mask end = vec_to_mask(stops.equal(v, vec_fill(0))) >> before;
		if (end)
			hit &= end ^ (end - 1); /* the first bit of the first null is enough */
		if (hit)
			found = at + (vec_last(hit) & -stops.unit);
		if (end)
			break;
		block += VEC_SIZE;
		while ((uintptr_t)block % (4 * VEC_SIZE) == 0) {
			vec v0 = stop(vec_load(block), wanted);
			vec v1 = stop(vec_load(block + VEC_SIZE), wanted);
			vec v2 = stop(vec_load(block + 2 * VEC_SIZE), wanted);
			vec v3 = stop(vec_load(block + 3 * VEC_SIZE), wanted);
			if (stops.mask(stops.either(stops.either(v0, v1), stops.either(v2, v3))))
				break;
			block += 4 * VEC_SIZE;
		}
		v = vec_load(at = block);
		before = 0;
	}
	was_long(block - s);
	return (char *)found;
}

#endif
