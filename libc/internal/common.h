/* common.h: how far two strings are alike.
 *
 * A vector of both at a time, wherever they lie, unless that might cross into a page that the
 * strings do not reach: then the vector before that end, which overlaps what is known to be
 * alike. */
#ifndef COMMON_H
#define COMMON_H

#include "stops.h"
#include "wide.h"

/* Stops where v and w differ, or have a null. */
typedef vec differ_vector(vec v, vec w);

/* How many bytes both have before either's page ends. */
static inline size_t bytes_in_page(const char *p, const char *q)
{
	size_t x = -(uintptr_t)p & (SMALLEST_PAGE - 1), y = -(uintptr_t)q & (SMALLEST_PAGE - 1);

	/* 0 stands for a whole page: one less than nothing is the most. */
	size_t least = (x - 1 < y - 1 ? x - 1 : y - 1) + 1;
	return least ? least : SMALLEST_PAGE;
}

INLINE vec differ_at(const char *p, const char *q, size_t i, differ_vector *differ)
{
	return differ(vec_load_any(p + i), vec_load_any(q + i));
}

INLINE bool differ_in_four(const char *p, const char *q, differ_vector *differ,
			    struct stops stops)
{
	vec d0 = differ_at(p, q, 0, differ), d1 = differ_at(p, q, VEC_SIZE, differ);
	vec d2 = differ_at(p, q, 2 * VEC_SIZE, differ), d3 = differ_at(p, q, 3 * VEC_SIZE, differ);

	return stops.mask(stops.either(stops.either(d0, d1), stops.either(d2, d3)));
}

/* Less than a vector than a vector before the end of a page, and then nulls. */
static inline vec load_some(const char *p, size_t count)
{
	char copy[VEC_SIZE] = { 0 };

	for (size_t i = 0; i < count; i++)
		copy[i] = p[i];
	return vec_load_any(copy);
}

/* The place of the first difference or null, n or more if there is none before. */
INLINE size_t common_length(const char *p, const char *q, size_t n, differ_vector *differ,
			    struct stops stops)
{
	size_t i = 0;
	vec_mask m;

	/* Most differences are found here, without looking at the pages closely. */
	if (((uintptr_t)p | (uintptr_t)q) % SMALLEST_PAGE <= SMALLEST_PAGE - VEC_SIZE) {
		if ((m = stops.mask(differ_at(p, q, 0, differ))))
			return vec_first(m);
		i = VEC_SIZE;
	}
	while (i < n) {
		size_t left = bytes_in_page(p + i, q + i);
		if (left >= VEC_SIZE) {
			for (int k = 0; left >= VEC_SIZE && i < n; k++) {
				/* Four together, after four one by one. */
				if (k == 4) {
					k = 0;
					while (left >= 4 * VEC_SIZE && i < n &&
					       !differ_in_four(p + i, q + i, differ, stops))
						i += 4 * VEC_SIZE, left -= 4 * VEC_SIZE;
					was_long(i);
					if (left < VEC_SIZE)
						break;
				}
				if ((m = stops.mask(differ_at(p, q, i, differ))))
					return i + vec_first(m);
				i += VEC_SIZE, left -= VEC_SIZE;
			}
		} else if (i + left >= VEC_SIZE) {
			size_t at = i + left - VEC_SIZE;
			if ((m = stops.mask(differ_at(p, q, at, differ))))
				return at + vec_first(m);
			i += left;
		} else {
			m = stops.mask(differ(load_some(p + i, left), load_some(q + i, left)));
			if (vec_first(m) < left)
				return i + vec_first(m);
			i += left;
		}
	}
	return n;
}

#endif
