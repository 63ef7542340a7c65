/* reverse.c: the last of a byte */
#include <stdint.h>
#include <string.h>
#include "vector.h"

/* From the last aligned block down; in it, what lies after the end is masked out. */
void *memrchr(const void *s, int c, size_t n)
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

/* Blocks are aligned, so the first may begin before the string: the bits of those
 * bytes are shifted out.  In the last, what lies after the null byte is masked. */
char *strrchr(const char *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE), *found = 0;
	vec wanted = vec_fill(c), null = vec_fill(0);
	vec_mask before = ((vec_mask)1 << (s - block) * VEC_BITS) - 1;

	for (;; block += VEC_SIZE, before = 0) {
		vec v = vec_load(block), hits = vec_eq(v, wanted);
		if (!vec_to_mask(vec_or(hits, vec_eq(v, null))))
			continue;
		vec_mask hit = vec_to_mask(hits) & ~before;
		vec_mask end = vec_to_mask(vec_eq(v, null)) & ~before;
		if (end)
			hit &= end ^ (end - 1);
		if (hit)
			found = block + vec_last(hit);
		if (end)
			return (char *)found;
	}
}
