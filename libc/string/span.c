/* span.c: how far a string stays inside or outside a set of bytes */
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include "strnlen.h"
#include "vector.h"

/* One bit for each byte value. */
struct set {
	uint64_t bits[(UCHAR_MAX + 1) / 64];
};

static void set_add(struct set *set, unsigned char c)
{
	set->bits[c / 64] |= (uint64_t)1 << c % 64;
}

static int set_has(const struct set *set, unsigned char c)
{
	return set->bits[c / 64] >> c % 64 & 1;
}

/* For sets so small that comparing a block with each byte of it is less work than
 * looking up each byte of the block. */
enum { SMALL_SET = 8 };

/* The first byte that is in the set (or none, if `outside`) or is null. */
static size_t span_small(const char *s, const char *set, size_t size, int outside)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec_mask before = ((vec_mask)1 << (s - block) * VEC_BITS) - 1;
	vec_mask flip = outside ? VEC_ALL : 0;
	vec members[SMALL_SET], null = vec_fill(0);

	for (size_t i = 0; i < size; i++)
		members[i] = vec_fill(set[i]);
	for (;; block += VEC_SIZE, before = 0) {
		vec v = vec_load(block);
		vec hit = outside ? null : vec_eq(v, null); /* null is in no set */
		for (size_t i = 0; i < size; i++)
			hit = vec_or(hit, vec_eq(v, members[i]));
		vec_mask m = (vec_to_mask(hit) ^ flip) & ~before;
		if (m)
			return block + vec_first(m) - s;
	}
}

size_t strspn(const char *s, const char *set)
{
	const char *p = s;
	struct set in = { 0 };
	size_t size = length_within(set, SMALL_SET + 1);

	if (size <= SMALL_SET)
		return span_small(s, set, size, 1);
	for (; *set; set++)
		set_add(&in, *set);
	while (set_has(&in, *p)) /* the null byte is not in it */
		p++;
	return p - s;
}

size_t strcspn(const char *s, const char *set)
{
	const char *p = s;
	struct set out = { { 1 } }; /* the null byte ends it */
	size_t size = length_within(set, SMALL_SET + 1);

	if (size <= SMALL_SET)
		return size ? span_small(s, set, size, 0) : strlen(s);
	for (; *set; set++)
		set_add(&out, *set);
	while (!set_has(&out, *p))
		p++;
	return p - s;
}

char *strpbrk(const char *s, const char *set)
{
	s += strcspn(s, set);
	return *s ? (char *)s : 0;
}
