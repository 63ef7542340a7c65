/* span.c: how far a string stays inside or outside a set of bytes */
#include <limits.h>
#include <string.h>
#include "first_stop.h"

typedef size_t span(const char *s, const char *set, bool outside);

/* How many bytes are before the first that is in the set (or none, if `outside`) or is
 * null. */
span __span HIDDEN;
HAS_WIDE(__span);

#ifdef VEC_LOOKUP

/* A byte's low four bits choose a row of sixteen, one table for the bytes below 0x80
 * and one for the others; its next three bits choose the bit in that row. */
struct rows {
	unsigned char of[2][16];
};

static const unsigned char bit_of[16] = { 1, 2, 4, 8, 16, 32, 64, 128,
					  1, 2, 4, 8, 16, 32, 64, 128 };

static inline void rows_add(struct rows *rows, unsigned char c)
{
	rows->of[c >> 7][c & 15] |= bit_of[c >> 4];
}

static inline vec_mask in_set(vec v, vec low, vec high, vec bits)
{
	vec row = vec_or(vec_lookup(low, v), vec_lookup(high, vec_xor(v, vec_fill(0x80))));
	vec bit = vec_lookup(bits, vec_high_nibbles(v));

	return vec_to_mask(vec_eq(vec_and(row, bit), bit));
}

size_t VARIANT(__span)(const char *s, const char *set, bool outside)
{
	struct rows rows = { { { !outside } } }; /* null, which ends either, is as if in or not */
	const char *block = block_of(s);
	vec_mask flip = outside ? VEC_ALL : 0, m;

	for (; *set; set++)
		rows_add(&rows, *set);
	vec low = vec_table(rows.of[0]), high = vec_table(rows.of[1]), bits = vec_table(bit_of);
	if (!near_page_end(s))
		m = in_set(vec_load_any(s), low, high, bits) ^ flip;
	else
		m = (in_set(vec_load(block), low, high, bits) ^ flip) >> (s - block) * VEC_BITS;
	if (m)
		return vec_first(m);
	do
		m = in_set(vec_load(block += VEC_SIZE), low, high, bits) ^ flip;
	while (!m);
	return block + vec_first(m) - s;
}

#else

/* For sets so small that comparing a block with each byte of it is less work than
 * looking up each byte of the block. */
enum { SMALL_SET = 8 };

static size_t span_small(const char *s, const char *set, size_t size, bool outside)
{
	const char *block = block_of(s);
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
		if (m) {
			was_long(block - s);
			return block + vec_first(m) - s;
		}
	}
}

size_t __span(const char *s, const char *set, bool outside)
{
	GO_WIDE(__span, s, set, outside);
	const unsigned char *p = (const unsigned char *)s;
	bool stop[UCHAR_MAX + 1];
	size_t size = 0;

	while (size <= SMALL_SET && set[size])
		size++;
	if (size <= SMALL_SET)
		return span_small(s, set, size, outside);
	for (size_t i = 0; i < sizeof stop; i += VEC_SIZE) /* memset would ask the processor */
		vec_store_any(stop + i, vec_fill(outside));
	for (const char *c = set; *c; c++)
		stop[(unsigned char)*c] = !outside;
	stop[0] = true;
	for (;; p += 4) {
		size_t done = (const char *)p - s;
		for (size_t i = 0; i < 4; i++) {
			if (stop[p[i]]) {
				was_long(done);
				return done + i;
			}
		}
	}
}

#endif

#ifndef __AVX2__
size_t strspn(const char *s, const char *set)
{
	return __span(s, set, true);
}

size_t strcspn(const char *s, const char *set)
{
	return __span(s, set, false);
}

char *strpbrk(const char *s, const char *set)
{
	s += __span(s, set, false);
	return *s ? (char *)s : 0;
}
#endif
