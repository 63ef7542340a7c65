/* strcmp.c: strings compared.
 *
 * Sixteen bytes of both at a time, wherever they lie, unless that might cross into a
 * page that the strings do not reach: then byte by byte up to there. */
#include <stdint.h>
#include <string.h>
#include "vector.h"

enum { SMALLEST_PAGE = 4096 };

static inline int crosses_page(const unsigned char *p)
{
	return ((uintptr_t)p & (SMALLEST_PAGE - 1)) > SMALLEST_PAGE - VEC_SIZE;
}

int strncmp(const char *a, const char *b, size_t n)
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;
	vec null = vec_fill(0);

	while (n) {
		size_t step = 1;
		if (!crosses_page(p) && !crosses_page(q)) {
			vec v = vec_load_any(p);
			vec_mask same = vec_to_mask(vec_eq(v, vec_load_any(q)));
			vec_mask stop = (same ^ VEC_ALL) | vec_to_mask(vec_eq(v, null));
			if (stop) {
				unsigned at = vec_first(stop);
				return at < n ? p[at] - q[at] : 0;
			}
			step = n < VEC_SIZE ? n : VEC_SIZE;
		} else if (*p != *q || !*p) {
			return *p - *q;
		}
		p += step;
		q += step;
		n -= step;
	}
	return 0;
}

int strcmp(const char *a, const char *b)
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;
	vec null = vec_fill(0);

	for (;;) {
		if (!crosses_page(p) && !crosses_page(q)) {
			vec v = vec_load_any(p);
			vec_mask same = vec_to_mask(vec_eq(v, vec_load_any(q)));
			vec_mask stop = (same ^ VEC_ALL) | vec_to_mask(vec_eq(v, null));
			if (stop) {
				unsigned at = vec_first(stop);
				return p[at] - q[at];
			}
			p += VEC_SIZE;
			q += VEC_SIZE;
		} else {
			if (*p != *q || !*p)
				return *p - *q;
			p++;
			q++;
		}
	}
}
