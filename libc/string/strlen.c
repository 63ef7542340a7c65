/* strlen.c: the end of a string */
#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

size_t WIDE(strlen)(const char *s) HIDDEN;

/* Blocks are aligned and so never cross into another page.  After the first ones, four
 * are looked at together: their least byte is 0 only if one of them is. */
size_t VARIANT(strlen)(const char *s)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec null = vec_fill(0);
	vec_mask m = vec_to_mask(vec_eq(vec_load(block), null)) >> (s - block) * VEC_BITS;

	if (m)
		return vec_first(m);
	while ((uintptr_t)(block += VEC_SIZE) % (4 * VEC_SIZE)) {
		m = vec_to_mask(vec_eq(vec_load(block), null));
		if (m)
			return block + vec_first(m) - s;
	}
	for (;; block += 4 * VEC_SIZE) {
		if (go_wide(block - s))
			return WIDE(strlen)(block) + (block - s);
		vec a = vec_load(block), b = vec_load(block + VEC_SIZE);
		vec c = vec_load(block + 2 * VEC_SIZE), d = vec_load(block + 3 * VEC_SIZE);
		vec least = vec_min(vec_min(a, b), vec_min(c, d));
		if (vec_to_mask(vec_eq(least, null)))
			break;
	}
	while (!(m = vec_to_mask(vec_eq(vec_load(block), null))))
		block += VEC_SIZE;
	return block + vec_first(m) - s;
}
