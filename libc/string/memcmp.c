/* memcmp.c: blocks compared */
#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

int WIDE(memcmp)(const void *x, const void *y, size_t n) HIDDEN;

/* Bytes in the order in which they count: the first is the highest. */
static inline uint64_t word64(const unsigned char *p)
{
	uint64_t word;

	__builtin_memcpy(&word, p, sizeof word);
	return __builtin_bswap64(word);
}

static inline uint32_t word32(const unsigned char *p)
{
	uint32_t word;

	__builtin_memcpy(&word, p, sizeof word);
	return __builtin_bswap32(word);
}

static int differ(const unsigned char *a, const unsigned char *b, vec_mask same)
{
	unsigned at = vec_first(~same);

	return a[at] - b[at];
}

static inline vec same_at(const unsigned char *a, const unsigned char *b, size_t i)
{
	return vec_eq(vec_load_any(a + i * VEC_SIZE), vec_load_any(b + i * VEC_SIZE));
}

static int compare_short(const unsigned char *a, const unsigned char *b, size_t n)
{
	uint64_t p = 0, q = 0;

	if (n >= 8) {
		p = word64(a), q = word64(b);
		if (p == q)
			p = word64(a + n - 8), q = word64(b + n - 8);
	} else if (n >= 4) {
		p = (uint64_t)word32(a) << 32 | word32(a + n - 4);
		q = (uint64_t)word32(b) << 32 | word32(b + n - 4);
	} else if (n) {
		p = a[0] << 16 | a[n / 2] << 8 | a[n - 1];
		q = b[0] << 16 | b[n / 2] << 8 | b[n - 1];
	}
	return (p > q) - (p < q);
}

/* What is left after whole vectors is compared with one that overlaps them, or, below
 * sixteen bytes, with overlapping words. */
int VARIANT(memcmp)(const void *x, const void *y, size_t n)
{
	const unsigned char *a = x, *b = y;

	if (VEC_SIZE == 16 && n < VEC_SIZE) /* the wide variant gets more */
		return compare_short(a, b, n);
	const unsigned char *last = a + n - VEC_SIZE, *last_b = b + n - VEC_SIZE;
	vec_mask same = vec_to_mask(same_at(a, b, 0));
	if (same != VEC_ALL)
		return differ(a, b, same);
	if (n >= 3 * VEC_SIZE && go_wide(VEC_SIZE))
		return WIDE(memcmp)(a + VEC_SIZE, b + VEC_SIZE, n - VEC_SIZE);
	a += VEC_SIZE, b += VEC_SIZE;
	for (; last - a >= 3 * VEC_SIZE; a += 4 * VEC_SIZE, b += 4 * VEC_SIZE) {
		if (go_wide(a - (const unsigned char *)x))
			return WIDE(memcmp)(a, b, last - a + VEC_SIZE);
		vec all = vec_and(vec_and(same_at(a, b, 0), same_at(a, b, 1)),
				  vec_and(same_at(a, b, 2), same_at(a, b, 3)));
		if (vec_to_mask(all) != VEC_ALL)
			break;
	}
	for (; a < last; a += VEC_SIZE, b += VEC_SIZE) {
		same = vec_to_mask(same_at(a, b, 0));
		if (same != VEC_ALL)
			return differ(a, b, same);
	}
	same = vec_to_mask(same_at(last, last_b, 0));
	return same == VEC_ALL ? 0 : differ(last, last_b, same);
}
