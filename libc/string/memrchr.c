/* memrchr.c: the last of a byte in a block */
#include <string.h>
#include "first_stop.h"

HAS_WIDE(memrchr);

/* From the last vector down, aligned ones; in the first, what lies before the start is
 * ignored. */
void *VARIANT(memrchr)(const void *s, int c, size_t n)
{
	GO_WIDE(memrchr, s, c, n);
	const char *start = s, *end = start + n, *block = block_of(end - 1);
	vec wanted = vec_fill(c);
	vec_mask m;

	if (!n)
		return 0;
	if (n >= VEC_SIZE) {
		m = vec_to_mask(vec_eq(vec_load_any(end - VEC_SIZE), wanted));
		if (m)
			return (char *)end - VEC_SIZE + vec_last(m);
	} else {
		m = vec_to_mask(vec_eq(vec_load(block), wanted)) &
		    (VEC_ALL >> (VEC_SIZE - (end - block)) * VEC_BITS);
	}
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
	was_long(end - block);
	if (!m)
		return 0;
	const char *last = block + vec_last(m);
	return last >= start ? (char *)last : 0;
}
