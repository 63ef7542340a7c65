/* difference.h: the first place where two blocks differ */
#ifndef DIFFERENCE_H
#define DIFFERENCE_H

#include "stops.h"
#include "wide.h"

static inline vec same_at(const char *a, const char *b, size_t i)
{
	return vec_eq(vec_load_any(a + i), vec_load_any(b + i));
}

static inline vec_mask differ_mask(const char *a, const char *b, size_t i)
{
	return vec_to_mask(same_at(a, b, i)) ^ VEC_ALL;
}

/* Blocks that are shorter than a vector: what comes after them is read too, for which no
 * length has to be told apart, unless a page ends. */
static inline size_t first_difference_short(const char *a, const char *b, size_t n)
{
	size_t i = 0;

	if (n && ((uintptr_t)a | (uintptr_t)b) % SMALLEST_PAGE <= SMALLEST_PAGE - VEC_SIZE) {
		vec_mask m = differ_mask(a, b, 0) & (((vec_mask)1 << n * VEC_BITS) - 1);
		return m ? vec_first(m) : n;
	}
	while (i < n && a[i] == b[i])
		i++;
	return i;
}

/* n if there is none.  What is left after whole vectors is compared with one that overlaps
 * them. */
static inline size_t first_difference(const char *a, const char *b, size_t n)
{
	size_t i = VEC_SIZE;
	vec_mask m;

	if (n < VEC_SIZE)
		return first_difference_short(a, b, n);
	if ((m = differ_mask(a, b, 0)))
		return vec_first(m);
	for (; n - i > 4 * VEC_SIZE; i += 4 * VEC_SIZE) {
		vec all = vec_and(vec_and(same_at(a, b, i), same_at(a, b, i + VEC_SIZE)),
				  vec_and(same_at(a, b, i + 2 * VEC_SIZE),
					  same_at(a, b, i + 3 * VEC_SIZE)));
		if (vec_to_mask(all) != VEC_ALL)
			break;
	}
	was_long(i);
	for (; i < n; i += VEC_SIZE) {
		if (n - i < VEC_SIZE)
			i = n - VEC_SIZE;
		if ((m = differ_mask(a, b, i)))
			return i + vec_first(m);
	}
	return n;
}

#endif
