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
 * A merge copies both runs aside; how they are merged is in merge_runs.c.
 */
#include <stdlib.h>
#include <string.h>
#include "sort.h"

enum { MIN_RUN = 16, MAX_RUNS = 64, STACK_ROOM = 1024, BY_POINTER = 32 };

static void reverse(char *low, char *high, size_t size)
{
	char t[8];
	size_t step = size % 8 ? size % 4 ? 1 : 4 : 8;

	for (; low < high; low += size, high -= size)
		for (size_t i = 0; i < size; i += step) {
			copy(t, low + i, step);
			copy(low + i, high + i, step);
			copy(high + i, t, step);
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

/* Sorts four elements; `aside` has room for them. */
static void order_four(const struct sort *s, char *a, char *aside)
{
	size_t size = s->size;

	for (int i = 0; i < 4; i += 2) {
		char *pair = a + i * size;
		size_t swapped = size & -(size_t)less(s, pair + size, pair);
		copy(aside + i * size, pair + swapped, size);
		copy(aside + (i + 1) * size, pair + (size - swapped), size);
	}
	merge_runs(s, a, aside, aside + 2 * size, aside + 4 * size, false);
}

/* Sorts the first 16, 8 or 4 of at most n elements; returns how many. */
static size_t sort_block(const struct sort *s, char *a, size_t n)
{
	size_t size = s->size, eight = 8 * size;
	char *aside = s->room;

	if (n < 4)
		return 1;
	order_four(s, a, aside);
	if (n < 8)
		return 4;
	order_four(s, a + eight / 2, aside);
	merge_runs(s, aside, a, a + eight / 2, a + eight, false);
	if (n < 16) {
		memcpy(a, aside, eight);
		return 8;
	}
	a += eight;
	order_four(s, a, aside + eight);
	order_four(s, a + eight / 2, aside + eight);
	merge_runs(s, aside + eight, a, a + eight / 2, a + eight, false);
	merge_runs(s, a - eight, aside, aside + eight, aside + 2 * eight, false);
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
	insert(s, start, start + sort_block(s, start, n) * size, least);
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
	merge_runs(s, low, a, b, end, true);
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
