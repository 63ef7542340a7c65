/* strcmp.h: the comparison of strings, as they are or in small letters.
 *
 * A vector of both at a time, wherever they lie, unless that might cross into a page
 * that the strings do not reach: then byte by byte up to there. */
#ifndef STRCMP_H
#define STRCMP_H

#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

enum { SMALLEST_PAGE = 4096 };

/* How many bytes both have before either's page ends. */
static inline size_t bytes_in_page(const unsigned char *p, const unsigned char *q)
{
	size_t x = -(uintptr_t)p & (SMALLEST_PAGE - 1), y = -(uintptr_t)q & (SMALLEST_PAGE - 1);

	/* 0 stands for a whole page: one less than nothing is the most. */
	return (x - 1 < y - 1 ? x - 1 : y - 1) + 1;
}

static inline __attribute__((always_inline)) int
compare_strings(const char *a, const char *b, size_t n, vec (*fold)(vec), int (*fold_byte)(int),
		int (*wide)(const char *, const char *, size_t))
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;
	vec null = vec_fill(0);

	while (n) {
		size_t left = bytes_in_page(p, q);
		if (!left)
			left = SMALLEST_PAGE;
		/* One by one up to the first that is not equal or has the end: twice, and
		 * after that four are looked at together.  v & (v == w) is v if they are
		 * equal, and has a null byte otherwise, or if v had. */
		for (unsigned turn = 0; left >= VEC_SIZE; left -= VEC_SIZE, turn++) {
			while (turn >= 2 && left >= 4 * VEC_SIZE && n > 4 * VEC_SIZE) {
				vec both[4];
				if (go_wide((const char *)p - a))
					return wide((const char *)p, (const char *)q, n);
				for (int i = 0; i < 4; i++) {
					vec v = vec_load_any(p + i * VEC_SIZE);
					vec w = vec_load_any(q + i * VEC_SIZE);
					both[i] = vec_and(v, vec_eq(fold(v), fold(w)));
				}
				both[0] = vec_min(vec_min(both[0], both[1]), vec_min(both[2], both[3]));
				if (vec_to_mask(vec_eq(both[0], null)))
					break;
				p += 4 * VEC_SIZE;
				q += 4 * VEC_SIZE;
				n -= 4 * VEC_SIZE;
				left -= 4 * VEC_SIZE;
			}
			if (left < VEC_SIZE)
				break;
			vec v = vec_load_any(p), w = vec_load_any(q);
			vec both = vec_and(v, vec_eq(fold(v), fold(w)));
			vec_mask stop = vec_to_mask(vec_eq(both, null));
			if (stop) {
				unsigned at = vec_first(stop);
				return at < n ? fold_byte(p[at]) - fold_byte(q[at]) : 0;
			}
			if (n <= VEC_SIZE)
				return 0;
			n -= VEC_SIZE;
			p += VEC_SIZE;
			q += VEC_SIZE;
		}
		for (; left && n; left--, n--, p++, q++) {
			int difference = fold_byte(*p) - fold_byte(*q);
			if (difference || !*p)
				return difference;
		}
	}
	return 0;
}

#endif
