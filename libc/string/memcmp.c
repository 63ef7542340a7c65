/* memcmp.c: blocks compared */
#include <stdint.h>
#include <string.h>
#include "vector.h"

static inline uint64_t big_endian(const unsigned char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof word);
	return __builtin_bswap64(word);
}

static int differ(const unsigned char *a, const unsigned char *b, vec_mask same)
{
	unsigned at = vec_first(~same);

	return a[at] - b[at];
}

/* What is left after whole vectors is compared with one that overlaps them, or, below
 * sixteen bytes, with overlapping words. */
int memcmp(const void *x, const void *y, size_t n)
{
	const unsigned char *a = x, *b = y;

	if (n >= VEC_SIZE) {
		const unsigned char *last = a + n - VEC_SIZE;
		vec_mask same;
		for (; a < last; a += VEC_SIZE, b += VEC_SIZE) {
			same = vec_to_mask(vec_eq(vec_load_any(a), vec_load_any(b)));
			if (same != VEC_ALL)
				return differ(a, b, same);
		}
		b -= a - last;
		same = vec_to_mask(vec_eq(vec_load_any(last), vec_load_any(b)));
		return same == VEC_ALL ? 0 : differ(last, b, same);
	}
	if (n >= 8) {
		uint64_t p = big_endian(a), q = big_endian(b);
		if (p == q)
			p = big_endian(a + n - 8), q = big_endian(b + n - 8);
		return (p > q) - (p < q);
	}
	for (; n; n--, a++, b++)
		if (*a != *b)
			return *a - *b;
	return 0;
}
