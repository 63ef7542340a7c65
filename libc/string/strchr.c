/* strchr.c: the first of a byte in a string */
#include <stdint.h>
#include <string.h>
#include "vector.h"

static inline char *find(const char *s, int c)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec wanted = vec_fill(c), null = vec_fill(0);
	vec v = vec_load(block);
	vec_mask m = vec_to_mask(vec_or(vec_eq(v, wanted), vec_eq(v, null))) >>
		     (s - block) * VEC_BITS;

	if (m)
		return (char *)s + vec_first(m);
	do {
		v = vec_load(block += VEC_SIZE);
		m = vec_to_mask(vec_or(vec_eq(v, wanted), vec_eq(v, null)));
	} while (!m);
	return (char *)block + vec_first(m);
}

char *strchr(const char *s, int c)
{
	s = find(s, c);
	return *s == (char)c ? (char *)s : 0;
}

char *strchrnul(const char *s, int c)
{
	return find(s, c);
}
