/* rawmemchr.c: memchr for what must be there */
#include <stdint.h>
#include <string.h>
#include "vector.h"

void *rawmemchr(const void *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec wanted = vec_fill(c);
	vec_mask before = ((vec_mask)1 << ((const char *)s - block) * VEC_BITS) - 1;
	vec_mask hit = vec_to_mask(vec_eq(vec_load(block), wanted)) & ~before;

	while (!hit)
		hit = vec_to_mask(vec_eq(vec_load(block += VEC_SIZE), wanted));
	return (char *)block + vec_first(hit);
}
