/* first_stop.h: the first place in a string, or in a block, where a scan stops.
 *
 * The first vector is taken where it lies, unless a page ends; the others are aligned,
 * and so never cross into a page that the string does not reach.  Four are looked at one by
 * one, for most strings end there, and then four of one line or two together. */
#ifndef FIRST_STOP_H
#define FIRST_STOP_H

#include "stops.h"
#include "wide.h"

typedef vec stop_vector(vec v, vec wanted);

/* In a string, whose end is one of the stops. */
INLINE char *first_stop(const char *s, vec wanted, stop_vector *stop, struct stops stops)
{
	const char *block = block_of(s);
	vec_mask m;

	if (!near_page_end(s))
		m = stops.mask(stop(vec_load_any(s), wanted));
	else
		m = stops.mask(stop(vec_load(block), wanted)) >> (s - block) * VEC_BITS;
	if (m)
		return (char *)s + vec_first(m);
	for (int i = 0; i < 4; i++)
		if ((m = stops.mask(stop(vec_load(block += VEC_SIZE), wanted))))
			return (char *)block + vec_first(m);
	block = (const char *)((uintptr_t)(block + VEC_SIZE) & -(4 * VEC_SIZE));
	for (;; block += 4 * VEC_SIZE) {
		vec v0 = stop(vec_load(block), wanted);
		vec v1 = stop(vec_load(block + VEC_SIZE), wanted);
		vec v2 = stop(vec_load(block + 2 * VEC_SIZE), wanted);
		vec v3 = stop(vec_load(block + 3 * VEC_SIZE), wanted);
		if (stops.mask(stops.either(stops.either(v0, v1), stops.either(v2, v3))))
			break;
	}
	while (!(m = stops.mask(stop(vec_load(block), wanted))))
		block += VEC_SIZE;
	was_long(block - s);
	return (char *)block + vec_first(m);
}

/* The first of what is wanted in n bytes, or null.  n may be larger than what there is, if
 * that comes first (C17 7.24.5.1p2). */
INLINE char *first_within(const char *s, vec wanted, size_t n, struct stops stops)
{
	const char *block = block_of(s), *last = s + n - 1;
	vec_mask m;

	if (!n)
		return 0;
	if ((uintptr_t)s + (n - 1) < (uintptr_t)s)
		last = (const char *)UINTPTR_MAX;
	if (!near_page_end(s))
		m = vec_to_mask(stops.equal(vec_load_any(s), wanted));
	else
		m = vec_to_mask(stops.equal(vec_load(block), wanted)) >> (s - block) * VEC_BITS;
	if (m)
		return vec_first(m) < n ? (char *)s + vec_first(m) : 0;
	for (int i = 0; i < 4; i++) {
		if (last < block + VEC_SIZE)
			return 0;
		if ((m = vec_to_mask(stops.equal(vec_load(block += VEC_SIZE), wanted))))
			goto found;
	}
	block = (const char *)((uintptr_t)(block + VEC_SIZE) & -(4 * VEC_SIZE));
	for (; last >= block + 4 * VEC_SIZE - 1; block += 4 * VEC_SIZE) {
		vec v0 = stops.equal(vec_load(block), wanted);
		vec v1 = stops.equal(vec_load(block + VEC_SIZE), wanted);
		vec v2 = stops.equal(vec_load(block + 2 * VEC_SIZE), wanted);
		vec v3 = stops.equal(vec_load(block + 3 * VEC_SIZE), wanted);
		if (vec_to_mask(vec_or(vec_or(v0, v1), vec_or(v2, v3))))
			break;
	}
	was_long(block - s);
	for (; block <= last; block += VEC_SIZE)
		if ((m = vec_to_mask(stops.equal(vec_load(block), wanted))))
			goto found;
	return 0;
found:
	block += vec_first(m);
	return block <= last ? (char *)block : 0;
}

#endif
