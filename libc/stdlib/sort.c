/* sort.c: a stable merge sort that makes use of order that is there already.
 *
 * The array is cut into runs that ascend: a strictly descending run is reversed, and where
 * there is none that is long, MIN_RUN elements are sorted.  Which neighbours to merge when follows
 * powersort (Munro and Wild, "Nearly-Optimal Mergesorts", 2018): the boundary between two runs
 * has a power, the depth it would have in a perfectly balanced tree of merges;
 * deeper ones are merged first.
 *
 *   runs     |  0..5  |  5..9 | 9..30            |
 *   power             3       1
 *
 * Comparisons: n - 1 for sorted input, never more than n log2 n + O(n).
 *
 * A merge copies both runs aside and works from both ends towards the middle, which are two
 * chains of work for the processor at a time; and without a branch, which would be
 * guessed wrong every other time.  The way from both ends, and how runs of equal length
 * need no look at their ends, are those of quadsort's parity merge (I. van den Hoven, 2021).
 * What may be a pointer is followed some steps ahead of its turn, by prefetching, which fails
 * silently where it is none: so the processor need not wait for what strings consist of.
 *
 * Only merging is compiled for several sizes of elements. */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "sort.h"

enum { MIN_RUN = 16, MAX_RUNS = 64, STACK_ROOM = 1024, BY_POINTER = 32 };

/* How far a merge looks ahead for pointers: room has as much before and after it. */
enum { AHEAD = 8 * sizeof(char *) };

struct sort {
	char *base, *room;
	size_t count, size;
	const struct order *order;
	bool indirect; /* the elements are pointers to what is compared */
};

#define INLINE static inline __attribute__((always_inline))

INLINE bool less(const struct sort *s, const char *a, const char *b)
{
	if (s->indirect) {
		a = *(char *const *)a;
		b = *(char *const *)b;
	}
	return compare(s->order, a, b) < 0;
}

/* Sizes that are common are no call. */
INLINE void copy(char *to, const char *from, size_t size)
{
	if (size == 8)
		__builtin_memcpy(to, from, 8);
	else if (size == 4)
		__builtin_memcpy(to, from, 4);
	else
		memcpy(to, from, size);
}

/* a if the mask is all ones, b if it is 0; compilers make a branch of "mask ? a : b". */
INLINE char *choose(size_t mask, char *a, char *b)
{
	return (char *)((uintptr_t)b ^ (((uintptr_t)a ^ (uintptr_t)b) & mask));
}

static void reverse(char *low, char *high, size_t size)
{
	for (; low < high; low += size, high -= size)
		for (size_t i = 0; i < size; i++) {
			char c = low[i];
			low[i] = high[i];
			high[i] = c;
		}
}

/* The first of the elements from low to high that has to come after x; or, if x comes first
 * where they are equal, that has not to come before it. */
static char *bound(const struct sort *s, char *low, char *high, const char *x, bool x_first)
{
	size_t size = s->size;

	while (low < high) {
		char *middle = low + (high - low) / size / 2 * size;
		if (x_first ? less(s, middle, x) : !less(s, x, middle))
			low = middle + size;
		else
			high = middle;
	}
	return low;
}

/* Puts the elements from `sorted` to `end` in their places among those before. */
static void insert(const struct sort *s, char *start, char *sorted, char *end)
{
	size_t size = s->size;

	for (; sorted < end; sorted += size) {
		char *place = bound(s, start, sorted, sorted, false);
		copy(s->room, sorted, size);
		memmove(place + size, place, sorted - place);
		copy(place, s->room, size);
	}
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
INLINE void merge_to(const struct sort *s, char *to, char *a, char *middle, char *end, size_t size,
		     bool aside)
{
	struct merge m = { a, middle, middle, end, to, to + (end - a) };

	if (middle - a == end - middle) {
		/* n steps from below use up n elements, and so do n from above: each run is as
		 * long.  They meet, unless the order is none; then, from the start again. */
		merge_ends(s, &m, (middle - a) / size, size, aside);
		if (m.a == m.a_end)
			return;
		m = (struct merge){ a, middle, middle, end, to, to + (end - a) };
	}
	for (;;) {
		size_t left = m.a_end - m.a, right = m.b_end - m.b;
		size_t n = (left < right ? left : right) / size / 2;
		if (n < 4)
			break;
		merge_ends(s, &m, n, size, aside);
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

INLINE void order_two(const struct sort *s, char *a, size_t size)
{
	size_t swapped = size & -(size_t)less(s, a + size, a);
	char one[size], two[size];

	copy(one, a + swapped, size);
	copy(two, a + (size - swapped), size);
	copy(a, one, size);
	copy(a + size, two, size);
}

INLINE void order_four(const struct sort *s, char *a, size_t size)
{
	order_two(s, a, size);
	order_two(s, a + 2 * size, size);
	struct merge m = { a, a + 2 * size, a + 2 * size, a + 4 * size,
			   s->room, s->room + 4 * size };
	merge_ends(s, &m, 2, size, false);
	if (m.a == m.a_end)
		memcpy(a, s->room, 4 * size);
}

/* Sorts the first 16, 8 or 4 of at most n elements; returns how many. */
INLINE size_t sort_block(const struct sort *s, char *a, size_t n, size_t size)
{
	char *aside = s->room;

	if (n < 4)
		return 1;
	order_four(s, a, size);
	if (n < 8)
		return 4;
	order_four(s, a + 4 * size, size);
	merge_to(s, aside, a, a + 4 * size, a + 8 * size, size, false);
	if (n < 16) {
		memcpy(a, aside, 8 * size);
		return 8;
	}
	struct sort upper = *s;
	upper.room = aside + 8 * size;
	order_four(&upper, a + 8 * size, size);
	order_four(&upper, a + 12 * size, size);
	merge_to(s, upper.room, a + 8 * size, a + 12 * size, a + 16 * size, size, false);
	merge_to(s, a, aside, aside + 8 * size, aside + 16 * size, size, false);
	return 16;
}

/* The end of the run that begins at start. */
static char *find_run(const struct sort *s, char *start)
{
	size_t size = s->size;
	char *end = s->base + s->count * size, *p = start + size;

	if (p == end)
		return end;
	if (less(s, p, start)) {
		do
			p += size;
		while (p < end && less(s, p, p - size));
		reverse(start, p - size, size);
	} else {
		do
			p += size;
		while (p < end && !less(s, p, p - size));
	}
	char *least = (size_t)(end - start) > MIN_RUN * size ? start + MIN_RUN * size : end;
	if (p >= least)
		return p;
	size_t n = (least - start) / size;
	n = size == 4 ? sort_block(s, start, n, 4) :
	    size == 8 ? sort_block(s, start, n, 8) :
			sort_block(s, start, n, size);
	insert(s, start, start + n * size, least);
	return least;
}

static void merge(const struct sort *s, char *low, char *middle, char *high)
{
	size_t size = s->size, left = middle - low, right = high - middle;

	if (!less(s, middle, middle - size))
		return;
	/* Of a run much longer than the other, most may be in its place already. */
	if (left / 8 > right || right / 8 > left) {
		low = bound(s, low, middle, middle, false);
		high = bound(s, middle, high, middle - size, true);
		left = middle - low, right = high - middle;
	}
	char *a = s->room, *b = a + left, *end = b + right;
	memcpy(a, low, left + right);
	if (size == 4)
		merge_to(s, low, a, b, end, 4, true);
	else if (size == 8)
		merge_to(s, low, a, b, end, 8, true);
	else
		merge_to(s, low, a, b, end, size, true);
}

/* The first binary digit in which the middles of two neighbouring runs, as fractions of
 * the whole, differ. */
static int power(size_t start, size_t left, size_t right, size_t count)
{
	size_t a = 2 * start + left, b = a + left + right;
	int digit = 1;

	while (a >= count || b < count) {
		if (a >= count) {
			a -= count;
			b -= count;
		}
		a *= 2;
		b *= 2;
		digit++;
	}
	return digit;
}

static void merge_sort(const struct sort *s)
{
	size_t size = s->size;
	struct {
		char *start;
		int power; /* of the boundary at its end */
	} runs[MAX_RUNS];
	int depth = 0;
	char *start = s->base, *end = s->base + s->count * size;
	char *middle = find_run(s, start);

	while (middle < end) {
		char *high = find_run(s, middle);
		int p = power((start - s->base) / size, (middle - start) / size,
			      (high - middle) / size, s->count);
		while (depth && runs[depth - 1].power > p) {
			char *low = runs[--depth].start;
			merge(s, low, start, middle);
			start = low;
		}
		runs[depth].start = start;
		runs[depth++].power = p;
		start = middle;
		middle = high;
	}
	while (depth--) {
		merge(s, runs[depth].start, start, end);
		start = runs[depth].start;
	}
}

/* Brings the elements into the order of the pointers, along the cycles of the
 * permutation; each is moved once. */
static void permute(char *base, size_t count, size_t size, char **order, char *spare)
{
	for (size_t i = 0; i < count; i++) {
		char *first = base + i * size, *hole = first;
		if (order[i] == first)
			continue;
		memcpy(spare, first, size);
		for (size_t j = i;; j = (hole - base) / size) {
			char *from = order[j];
			order[j] = hole;
			if (from == first)
				break;
			memcpy(hole, from, size);
			hole = from;
		}
		memcpy(hole, spare, size);
	}
}

/* Large elements: pointers to them are sorted, then they are moved once. */
static bool sort_by_pointer(char *base, size_t count, size_t size, const struct order *order)
{
	size_t room = 2 * count + 2 * AHEAD / sizeof(char *), bytes;
	char **pointers;

	if (__builtin_mul_overflow(room, sizeof *pointers, &bytes) ||
	    __builtin_add_overflow(bytes, size, &bytes) || !(pointers = malloc(bytes)))
		return false;
	for (size_t i = 0; i < count; i++)
		pointers[i] = base + i * size;
	struct sort s = { (char *)pointers, (char *)(pointers + count) + AHEAD,
			  count, sizeof *pointers, order, true };
	merge_sort(&s);
	permute(base, count, size, pointers, (char *)(pointers + room));
	free(pointers);
	return true;
}

void sort(char *base, size_t count, size_t size, const struct order *order)
{
	char small[STACK_ROOM], *room = small;
	struct sort s = { base, small + AHEAD, count, size, order, false };

	if (count < 2 || !size)
		return;
	if (count * size > sizeof small - 2 * AHEAD) {
		if (size > BY_POINTER && sort_by_pointer(base, count, size, order))
			return;
		room = malloc(count * size + 2 * AHEAD);
		s.room = room + AHEAD;
	}
	if (room)
		merge_sort(&s);
	else
		heap_sort(base, count, size, order);
	if (room != small)
		free(room);
}
