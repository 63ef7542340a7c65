/* memrchr.c: the last of a byte in a block */
#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

void *WIDE(memrchr)(const void *s, int c, size_t n) HIDDEN;

/* From the last aligned block down; in it, what lies after the end is masked out. */
void *VARIANT(memrchr)(const void *s, int c, size_t n)
{
	const char *start = s, *end = start + n;
	vec wanted = vec_fill(c);

	if (!n)
		return 0;
	const char *block = (const char *)((uintptr_t)(end - 1) & -VEC_SIZE);
	vec_mask m = vec_to_mask(vec_eq(vec_load(block), wanted)) &
		     (VEC_ALL >> (VEC_SIZE - (end - block)) * VEC_BITS);
	while (!m && block > start) {
		if (block - start >= 4 * VEC_SIZE) {
			if (go_wide(end - block))
				return WIDE(memrchr)(start, c, block - start);
			vec a = vec_eq(vec_load(block - VEC_SIZE), wanted);
			vec b = vec_eq(vec_load(block - 2 * VEC_SIZE), wanted);
			vec d = vec_eq(vec_load(block - 3 * VEC_SIZE), wanted);
			vec e = vec_eq(vec_load(block - 4 * VEC_SIZE), wanted);
			if (!vec_to_mask(vec_or(vec_or(a, b), vec_or(d, e)))) {
				block -= 4 * VEC_SIZE;
				continue;
			}
		}
		block -= VEC_SIZE;
		m = vec_to_mask(vec_eq(vec_load(block), wanted));
	}
	if (!m)
		return 0;
	const char *last = block + vec_last(m);
	return last >= start ? (char *)last : 0;
}
