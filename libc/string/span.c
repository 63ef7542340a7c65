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
	vec low, high, bits;
};

static const unsigned char bit_of[16] = { 1, 2, 4, 8, 16, 32, 64, 128,
					  1, 2, 4, 8, 16, 32, 64, 128 };
static const unsigned char low_rows[16] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };

static inline void rows_add(struct rows *rows, char c)
{
	vec v = vec_fill(c), bit = vec_lookup(rows->bits, vec_high_nibbles(v));
	vec row = vec_and(v, vec_fill(0x8f)), numbers = vec_table(low_rows);

	rows->low = vec_or(rows->low, vec_and(bit, vec_eq(row, numbers)));
	numbers = vec_xor(numbers, vec_fill(0x80));
	rows->high = vec_or(rows->high, vec_and(bit, vec_eq(row, numbers)));
}

static inline vec_mask in_set(vec v, const struct rows *rows)
{
	vec row = vec_or(vec_lookup(rows->low, v),
			 vec_lookup(rows->high, vec_xor(v, vec_fill(0x80))));
	vec bit = vec_lookup(rows->bits, vec_high_nibbles(v));

	return vec_to_mask(vec_eq(vec_and(row, bit), bit));
}

/* Which of the vector's bytes are in the set, with its null if that counts: byte by byte of
 * the set, for which nothing has to be prepared. */
static inline vec_mask in_any(vec v, const char *set, bool outside)
{
	vec null = vec_fill(0), hit = outside ? null : vec_eq(v, null);

	for (; *set; set++)
		hit = vec_or(hit, vec_eq(v, vec_fill(*set)));
	return vec_to_mask(hit);
}

/* From an aligned block on. */
static const char *span_rows(const char *block, const char *set, bool outside)
{
	struct rows rows = { vec_fill(0), vec_fill(0), vec_table(bit_of) };
	vec_mask flip = outside ? VEC_ALL : 0, m;

	if (!outside)
		rows_add(&rows, 0);
	for (; *set; set++)
		rows_add(&rows, *set);
	while (!(m = in_set(vec_load(block), &rows) ^ flip))
		block += VEC_SIZE;
	return block + vec_first(m);
}

/* Four bytes are in registers, and less work than the tables. */
static inline const char *span_four(const char *block, const char *set, size_t size, bool outside)
{
	vec a = vec_fill(set[0]), b = vec_fill(set[size > 1]), c = vec_fill(set[size > 2 ? 2 : 0]),
	    d = vec_fill(set[size - 1]);
	vec_mask flip = outside ? VEC_ALL : 0, m;

	for (;; block += VEC_SIZE) {
		vec v = vec_load(block);
		vec hit = vec_or(vec_or(vec_eq(v, a), vec_eq(v, b)),
				 vec_or(vec_eq(v, c), vec_eq(v, d)));
		if (!outside)
			hit = vec_or(hit, vec_eq(v, vec_fill(0)));
		if ((m = vec_to_mask(hit) ^ flip))
			return block + vec_first(m);
	}
}

/* Most strings end in the first vector. */
size_t VARIANT(__span)(const char *s, const char *set, bool outside)
{
	const char *block = block_of(s);
	vec_mask flip = outside ? VEC_ALL : 0, m;
	bool near = near_page_end(s);
	vec v = near ? vec_load(block) : vec_load_any(s);
	size_t size = 0;

	m = in_any(v, set, outside) ^ flip;
	if (near)
		m >>= (s - block) * VEC_BITS;
	if (m)
		return vec_first(m);
	while (size <= 4 && set[size])
		size++;
	if (size - 1 < 4)
		return span_four(block + VEC_SIZE, set, size, outside) - s;
	return span_rows(block + VEC_SIZE, set, outside) - s;
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
