/* strcpy.h: the body of strcpy and stpcpy, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef STRCPY_H
#define STRCPY_H

#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

char *WIDE(copy_string)(char *restrict dest, const char *restrict s) HIDDEN;

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
			/* At least sixteen bytes: they reach to the block or beyond it. */
			vec_store_any(dest, vec_load_any(s));
			do {
				vec_store_any(dest + (block - s), v);
				v = vec_load(block += VEC_SIZE);
				if (go_wide(block - s))
					return WIDE(copy_string)(dest + (block - s), block);
			} while (!(m = vec_to_mask(vec_eq(v, null))));
			len = block + vec_first(m) - s;
			/* The last sixteen, which overlap what was stored. */
			vec_store_any(dest + len + 1 - VEC_SIZE,
				      vec_load_any(s + len + 1 - VEC_SIZE));
			return dest + len;
		}
	}
	memcpy(dest, s, len + 1);
	return dest + len;
}

#endif
