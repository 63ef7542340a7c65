/* first_stop.h: the first place in a string where a scan stops, for strings whose end is one
 * of these places.
 *
 * What is looked at is a vector with a null byte wherever the scan stops: so the
 * least of four vectors says whether it stops in any of them. */
#ifndef FIRST_STOP_H
#define FIRST_STOP_H

#include <stdint.h>
#include "vector.h"
#include "wide.h"

enum { SMALLEST_PAGE = 4096 };

/* Whether a vector from here on might reach into another page. */
static inline bool near_page_end(const void *p)
{
	return (uintptr_t)p % SMALLEST_PAGE > SMALLEST_PAGE - VEC_SIZE;
}

static inline const char *block_of(const void *p)
{
	return (const char *)((uintptr_t)p & -VEC_SIZE);
}

static inline vec_mask null_mask(vec v)
{
	return vec_to_mask(vec_eq(v, vec_fill(0)));
}

typedef vec stop_vector(vec v, vec wanted);
typedef char *scanner(const char *s, int c);

/* The first vector is taken where it lies, unless a page ends; the others are aligned,
 * and so never cross into a page that the string does not reach. */
static inline __attribute__((always_inline)) char *first_stop(const char *s, int c, stop_vector *stop,
							 scanner *wide)
{
	vec wanted = vec_fill(c);
	const char *block = block_of(s);
	vec_mask m;

	if (!near_page_end(s))
		m = null_mask(stop(vec_load_any(s), wanted));
	else
		m = null_mask(stop(vec_load(block), wanted)) >> (s - block) * VEC_BITS;
	if (m)
		return (char *)s + vec_first(m);
	block += VEC_SIZE;
	if (go_wide(VEC_SIZE))
		return wide(block, c);
	for (; (uintptr_t)block % (4 * VEC_SIZE); block += VEC_SIZE)
		if ((m = null_mask(stop(vec_load(block), wanted))))
			return (char *)block + vec_first(m);
	for (;; block += 4 * VEC_SIZE) {
		if (go_wide(block - s))
			return wide(block, c);
		vec v0 = stop(vec_load(block), wanted);
		vec v1 = stop(vec_load(block + VEC_SIZE), wanted);
		vec v2 = stop(vec_load(block + 2 * VEC_SIZE), wanted);
		vec v3 = stop(vec_load(block + 3 * VEC_SIZE), wanted);
		if (null_mask(vec_min(vec_min(v0, v1), vec_min(v2, v3))))
			break;
	}
	while (!(m = null_mask(stop(vec_load(block), wanted))))
		block += VEC_SIZE;
	return (char *)block + vec_first(m);
}

#endif
