/* memchr.c: the first of a byte in a block */
#include <string.h>
#include "first_stop.h"

void *WIDE(memchr)(const void *s, int c, size_t n) HIDDEN;

/* n may be larger than what there is, if the byte comes first (C17 7.24.5.1p2), so
 * nothing is read from a page that the byte before is not in. */
void *VARIANT(memchr)(const void *s, int c, size_t n)
{
	const char *start = s, *block = block_of(s);
	vec wanted = vec_fill(c);
	vec_mask m;
	size_t before = start - block;

	if (!n)
		return 0;
	if (!near_page_end(s))
		m = vec_to_mask(vec_eq(vec_load_any(s), wanted));
	else
		m = vec_to_mask(vec_eq(vec_load(block), wanted)) >> before * VEC_BITS;
	if (m) {
		size_t at = vec_first(m);
		return at < n ? (char *)start + at : 0;
	}
	if (n <= VEC_SIZE - before)
		return 0;
	size_t left = n - (VEC_SIZE - before);
	block += VEC_SIZE;
	if (go_wide(VEC_SIZE))
		return WIDE(memchr)(block, c, left);
	for (;; block += VEC_SIZE, left -= VEC_SIZE) {
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
