/* span.c: how far a string stays inside or outside a set of bytes */
#include <limits.h>
#include <stdint.h>
#include <string.h>
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

size_t strspn(const char *s, const char *set)
{
	const char *p = s;
	struct set in = { 0 };

	if (!*set)
		return 0;
	if (!set[1]) {
		while (*p == *set)
			p++;
		return p - s;
	}
	for (; *set; set++)
		set_add(&in, *set);
	while (set_has(&in, *p)) /* the null byte is not in it */
		p++;
	return p - s;
}

/* For sets so small that comparing a block with each is less work than looking
 * up each byte. */
enum { SMALL_SET = 3 };

static size_t span_until_any(const char *s, const char *set)
{
	const char *block = (const char *)((uintptr_t)s & -VEC_SIZE);
	vec a = vec_fill(set[0]), b = vec_fill(set[1]);
	vec c = vec_fill(set[1] ? set[2] : 0), null = vec_fill(0);
	vec_mask before = ((vec_mask)1 << (s - block) * VEC_BITS) - 1;

	for (;; block += VEC_SIZE, before = 0) {
		vec v = vec_load(block);
		vec hit = vec_or(vec_or(vec_eq(v, a), vec_eq(v, b)),
				 vec_or(vec_eq(v, c), vec_eq(v, null)));
		vec_mask m = vec_to_mask(hit) & ~before;
		if (m)
			return block + vec_first(m) - s;
	}
}

size_t strcspn(const char *s, const char *set)
{
	const char *p = s;
	struct set out = { { 1 } }; /* the null byte ends it */

	if (!set[0])
		return strlen(s);
	if (strnlen(set, SMALL_SET + 1) <= SMALL_SET)
		return span_until_any(s, set);
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
