/* strrchr.c: the last of a byte in a string */
#include <stdint.h>
#include <string.h>
#include "vector.h"
#include "wide.h"

char *WIDE(strrchr)(const char *s, int c) HIDDEN;

/* Blocks are aligned, so the first may begin before the string: the bits of those
 * bytes are shifted out.  In the last, what lies after the null byte is masked. */
char *VARIANT(strrchr)(const char *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE), *found = 0;
	vec wanted = vec_fill(c), null = vec_fill(0);
	vec_mask before = ((vec_mask)1 << (s - block) * VEC_BITS) - 1;

	for (;; block += VEC_SIZE, before = 0) {
		if (block > s && go_wide(block - s)) {
			char *later = WIDE(strrchr)(block, c);
			return later ? later : (char *)found;
		}
		while (block > s && (uintptr_t)block % (4 * VEC_SIZE) == 0) {
			vec a = vec_load(block), b = vec_load(block + VEC_SIZE);
			vec d = vec_load(block + 2 * VEC_SIZE), e = vec_load(block + 3 * VEC_SIZE);
			vec hits = vec_or(vec_or(vec_eq(a, wanted), vec_eq(b, wanted)),
					  vec_or(vec_eq(d, wanted), vec_eq(e, wanted)));
			vec least = vec_min(vec_min(a, b), vec_min(d, e));
			if (vec_to_mask(vec_or(hits, vec_eq(least, null))))
				break;
			block += 4 * VEC_SIZE;
		}
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
