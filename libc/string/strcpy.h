/* strcpy.h: the body of strcpy and stpcpy, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef STRCPY_H
#define STRCPY_H

#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

/* Copies four blocks, of one line or two, unless the end is in them. */
static inline bool copied_four(char *dest, const char *block)
{
	vec a = vec_load(block), b = vec_load(block + VEC_SIZE);
	vec c = vec_load(block + 2 * VEC_SIZE), d = vec_load(block + 3 * VEC_SIZE);
	vec least = vec_min(vec_min(a, b), vec_min(c, d));

	if (vec_to_mask(vec_eq(least, vec_fill(0))))
		return false;
	vec_store_any(dest, a);
	vec_store_any(dest + VEC_SIZE, b);
	vec_store_any(dest + 2 * VEC_SIZE, c);
	vec_store_any(dest + 3 * VEC_SIZE, d);
	return true;
}

/* Copies the string and returns where its null byte went. */
static inline char *copy_string(char *restrict dest, const char *restrict s)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec null = vec_fill(0);
	vec_mask m = vec_to_mask(vec_eq(vec_load(block), null)) >> (s - block) * VEC_BITS;
	size_t len;

	if (m) {
		len = vec_first(m);
	} else {
		vec v = vec_load(block += VEC_SIZE);
		if ((m = vec_to_mask(vec_eq(v, null)))) {
			len = block + vec_first(m) - s;
		} else {
			/* At least a vector: it reaches to the block or beyond it. */
			vec_store_any(dest, vec_load_any(s));
			do {
				vec_store_any(dest + (block - s), v);
				block += VEC_SIZE;
				while ((uintptr_t)block % (4 * VEC_SIZE) == 0 &&
				       copied_four(dest + (block - s), block))
					block += 4 * VEC_SIZE;
				v = vec_load(block);
			} while (!(m = vec_to_mask(vec_eq(v, null))));
			len = block + vec_first(m) - s;
			was_long(len);
			/* The last vector, which overlaps what was stored. */
			vec_store_any(dest + len + 1 - VEC_SIZE,
				      vec_load_any(s + len + 1 - VEC_SIZE));
			return dest + len;
		}
	}
	memcpy(dest, s, len + 1);
	return dest + len;
}

#endif
