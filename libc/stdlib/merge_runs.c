/* merge_runs.c: merging two runs for qsort.
 *
 * A merge works from both ends towards the middle, which are two
 * chains of work for the processor at a time; and without a branch, which would be
 * guessed wrong every other time.  The way from both ends, and how runs of equal length
 * need no look at their ends, are those of quadsort's parity merge (I. van den Hoven, 2021).
 * What may be a pointer is followed some steps ahead of its turn, by prefetching, which fails
 * silently where it is none: so the processor need not wait for what strings consist of.
 *
 * Only merging is compiled for several sizes of elements. */
#include <stdint.h>
#include "sort.h"

/* a if the mask is all ones, b if it is 0; compilers make a branch of "mask ? a : b". */
INLINE char *choose(size_t mask, char *a, char *b)
{
	return (char *)((uintptr_t)b ^ (((uintptr_t)a ^ (uintptr_t)b) & mask));
}

/* Two runs, what is left of them, and the places for the least and the greatest of that. */
struct merge {
	char *a, *a_end, *b, *b_end, *to, *to_end;
};

/* The least and the greatest, n times; neither run may be used up before. */
INLINE void merge_ends(const struct sort *s, struct merge *merge, size_t n, size_t size, bool aside)
{
	struct merge m = *merge;

	while (n--) {
		if (aside && size == sizeof(char *)) {
			__builtin_prefetch(*(char **)(m.a + AHEAD));
			__builtin_prefetch(*(char **)(m.b + AHEAD));
			__builtin_prefetch(*(char **)(m.a_end - AHEAD));
			__builtin_prefetch(*(char **)(m.b_end - AHEAD));
		}
		size_t second = -(size_t)less(s, m.b, m.a);
		size_t first = -(size_t)less(s, m.b_end - size, m.a_end - size);
		copy(m.to, choose(second, m.b, m.a), size);
		m.to += size;
		m.b += size & second;
		m.a += size & ~second;
		m.to_end -= size;
		copy(m.to_end, choose(first, m.a_end, m.b_end) - size, size);
		m.a_end -= size & first;
		m.b_end -= size & ~first;
	}
	*merge = m;
}

/* Runs [a, middle) and [middle, end) to another place; aside: they are in s->room. */
INLINE void merge_sized(const struct sort *s, char *to, char *a, char *middle, char *end,
			size_t size, bool aside)
{
	const struct merge start = { a, middle, middle, end, to, to + (end - a) };
	struct merge m = start;
	bool equal = middle - a == end - middle;

	for (;;) {
		size_t left = m.a_end - m.a, right = m.b_end - m.b;
		size_t n = equal ? left / size : (left < right ? left : right) / size / 2;
		if (n < 4 && !equal)
			break;
		merge_ends(s, &m, n, size, aside);
		if (!equal)
			continue;
		/* n steps from below use up n elements, and so do n from above: each run is as
		 * long.  They meet, unless the order is none; then, from the start again. */
		if (m.a == m.a_end)
			return;
		m = start;
		equal = false;
	}
	for (; m.a < m.a_end && m.b < m.b_end; m.to += size)
		if (less(s, m.b, m.a)) {
			copy(m.to, m.b, size);
			m.b += size;
		} else {
			copy(m.to, m.a, size);
			m.a += size;
		}
	memcpy(m.to, m.a, m.a_end - m.a);
	memcpy(m.to + (m.a_end - m.a), m.b, m.b_end - m.b);
}

static void merge_4(const struct sort *s, char *to, char *a, char *middle, char *end)
{
	merge_sized(s, to, a, middle, end, 4, false);
}

static void merge_8(const struct sort *s, char *to, char *a, char *middle, char *end, bool aside)
{
	merge_sized(s, to, a, middle, end, 8, aside);
}

static void merge_any(const struct sort *s, char *to, char *a, char *middle, char *end)
{
	merge_sized(s, to, a, middle, end, s->size, false);
}

void merge_runs(const struct sort *s, char *to, char *a, char *middle, char *end, bool aside)
{
	if (s->size == 4)
		merge_4(s, to, a, middle, end);
	else if (s->size == 8)
		merge_8(s, to, a, middle, end, aside);
	else
		merge_any(s, to, a, middle, end);
}
