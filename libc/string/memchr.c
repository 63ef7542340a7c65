/* memchr.c: the first of a byte in a block */
#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

void *WIDE(memchr)(const void *s, int c, size_t n) HIDDEN;

/* n may be larger than what there is, if the byte comes first (C17 7.24.5.1p2), so
 * only aligned blocks are read. */
void *VARIANT(memchr)(const void *s, int c, size_t n)
{
	const char *start = s, *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec wanted = vec_fill(c);
	size_t before = start - block;

	if (!n)
		return 0;
	vec_mask m = vec_to_mask(vec_eq(vec_load(block), wanted)) >> before * VEC_BITS;
	if (m) {
		size_t at = vec_first(m);
		return at < n ? (char *)start + at : 0;
	}
	if (n <= VEC_SIZE - before)
		return 0;
	size_t left = n - (VEC_SIZE - before);
	for (block += VEC_SIZE;; block += VEC_SIZE, left -= VEC_SIZE) {
		/* Four blocks of one line or two are looked at together. */
		while (left > 4 * VEC_SIZE && (uintptr_t)block % (4 * VEC_SIZE) == 0) {
			if (go_wide(block - start))
				return WIDE(memchr)(block, c, left);
			vec a = vec_eq(vec_load(block), wanted);
			vec b = vec_eq(vec_load(block + VEC_SIZE), wanted);
			vec d = vec_eq(vec_load(block + 2 * VEC_SIZE), wanted);
			vec e = vec_eq(vec_load(block + 3 * VEC_SIZE), wanted);
			if (vec_to_mask(vec_or(vec_or(a, b), vec_or(d, e))))
				break;
			block += 4 * VEC_SIZE;
			left -= 4 * VEC_SIZE;
		}
		m = vec_to_mask(vec_eq(vec_load(block), wanted));
		if (m) {
			size_t at = vec_first(m);
			return at < left ? (char *)block + at : 0;
		}
		if (left <= VEC_SIZE)
			return 0;
	}
}
