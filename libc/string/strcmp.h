/* strcmp.h: the comparison of strings, as they are or in small letters.
 *
 * A vector of both at a time, wherever they lie, unless that might cross into a page
 * that the strings do not reach: then byte by byte up to there. */
#ifndef STRCMP_H
#define STRCMP_H

#include <string.h>
#include "first_stop.h"

/* How many bytes both have before either's page ends. */
static inline size_t bytes_in_page(const unsigned char *p, const unsigned char *q)
{
	size_t x = -(uintptr_t)p & (SMALLEST_PAGE - 1), y = -(uintptr_t)q & (SMALLEST_PAGE - 1);

	/* 0 stands for a whole page: one less than nothing is the most. */
	return (x - 1 < y - 1 ? x - 1 : y - 1) + 1;
}

typedef vec fold_vector(vec v);
typedef int fold_byte(int c);
typedef int comparison(const char *a, const char *b, size_t n);

/* v where v and w are equal, and null bytes where they are not: a null byte is where the
 * comparison ends, whatever the reason. */
static inline __attribute__((always_inline)) vec
common(const unsigned char *p, const unsigned char *q, size_t at, fold_vector *fold)
{
	vec v = vec_load_any(p + at), w = vec_load_any(q + at);

	return vec_and(v, vec_eq(fold(v), fold(w)));
}

static inline __attribute__((always_inline)) int
compare_strings(const char *a, const char *b, size_t n, fold_vector *fold, fold_byte *small,
		comparison *wide)
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;

	/* Most differences are found here, without looking at the pages closely. */
	if (((uintptr_t)p | (uintptr_t)q) % SMALLEST_PAGE <= SMALLEST_PAGE - VEC_SIZE) {
		vec_mask stop = null_mask(common(p, q, 0, fold));
		if (stop) {
			unsigned at = vec_first(stop);
			return at < n ? small(p[at]) - small(q[at]) : 0;
		}
		if (n <= VEC_SIZE)
			return 0;
		p += VEC_SIZE, q += VEC_SIZE, n -= VEC_SIZE;
		if (go_wide(VEC_SIZE))
			return wide((const char *)p, (const char *)q, n);
	}
	while (n) {
		size_t left = bytes_in_page(p, q);
		if (!left)
			left = SMALLEST_PAGE;
		while (left >= VEC_SIZE) {
			for (int i = 0; i < 4 && left >= VEC_SIZE; i++) {
				vec_mask stop = null_mask(common(p, q, 0, fold));
				if (stop) {
					unsigned at = vec_first(stop);
					return at < n ? small(p[at]) - small(q[at]) : 0;
				}
				if (n <= VEC_SIZE)
					return 0;
				p += VEC_SIZE, q += VEC_SIZE, n -= VEC_SIZE, left -= VEC_SIZE;
			}
			/* Four together, as long as the end is in none of them. */
			for (; left >= 4 * VEC_SIZE && n > 4 * VEC_SIZE;
			     n -= 4 * VEC_SIZE, left -= 4 * VEC_SIZE) {
				if (go_wide((const char *)p - a))
					return wide((const char *)p, (const char *)q, n);
				vec c0 = common(p, q, 0, fold), c1 = common(p, q, VEC_SIZE, fold);
				vec c2 = common(p, q, 2 * VEC_SIZE, fold);
				vec c3 = common(p, q, 3 * VEC_SIZE, fold);
				if (null_mask(vec_min(vec_min(c0, c1), vec_min(c2, c3))))
					break;
				p += 4 * VEC_SIZE, q += 4 * VEC_SIZE;
			}
		}
		for (; left && n; left--, n--, p++, q++) {
			int difference = small(*p) - small(*q);
			if (difference || !*p)
				return difference;
		}
	}
	return 0;
}

#endif
