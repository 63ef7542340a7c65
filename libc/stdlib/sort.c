/* sort.c: a stable merge sort that makes use of order that is there already.
 *
 * The array is cut into runs that ascend (a strictly descending run is reversed, a short
 * one is filled up to MIN_RUN by insertion).  Which neighbours to merge when follows
 * powersort (Munro and Wild, "Nearly-Optimal Mergesorts", 2018): the boundary between two runs
 * has a power, the depth it would have in a perfectly balanced tree of merges;
 * deeper ones are merged first.
 *
 *   runs     |  0..5  |  5..9 | 9..30            |
 *   power             3       1
 *
 * Comparisons: n - 1 for sorted input, never more than n log2 n + O(n).  A merge copies the
 * shorter run aside, so half the array is all the memory that is needed.
 *
 * Only merging is compiled twice, with and without a branch. */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "sort.h"

enum { MIN_RUN = 8, MAX_RUNS = 64, STACK_ROOM = 1024, BY_POINTER = 32 };

/* Random numbers are merged without a branch, which would be guessed wrong every other
 * time.  With pointers, guessing is good: it fetches early what they point to. */
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

/* Puts the elements from `sorted` to `end` in their places among those before. */
static void insert(const struct sort *s, char *start, char *sorted, char *end)
{
	size_t size = s->size;

	for (; sorted < end; sorted += size) {
		char *place = sorted;
		while (place > start && less(s, sorted, place - size))
			place -= size;
		if (place == sorted)
			continue;
		copy(s->room, sorted, size);
		memmove(place + size, place, sorted - place);
		copy(place, s->room, size);
	}
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
	insert(s, start, p, least);
	return least;
}

/* [low, middle) is aside in room and is merged upwards with [middle, high). */
INLINE void merge_up(const struct sort *s, char *to, char *b, char *high, size_t n, size_t size,
		     bool branch_free)
{
	char *a = s->room, *end = a + n;

	while (a < end && b < high) {
		if (branch_free) {
			size_t second = -(size_t)less(s, b, a);
			copy(to, choose(second, b, a), size);
			b += size & second;
			a += size & ~second;
		} else if (less(s, b, a)) {
			copy(to, b, size);
			b += size;
		} else {
			copy(to, a, size);
			a += size;
		}
		to += size;
	}
	memcpy(to, a, end - a);
}

/* [middle, high) is aside, and is merged downwards with [low, middle). */
INLINE void merge_down(const struct sort *s, char *low, char *a, char *to, size_t n, size_t size,
		       bool branch_free)
{
	char *b = s->room + n;

	while (a > low && b > s->room) {
		to -= size;
		if (branch_free) {
			size_t first = -(size_t)less(s, b - size, a - size);
			copy(to, choose(first, a, b) - size, size);
			a -= size & first;
			b -= size & ~first;
		} else if (less(s, b - size, a - size)) {
			copy(to, a -= size, size);
		} else {
			copy(to, b -= size, size);
		}
	}
	memcpy(to - (b - s->room), s->room, b - s->room);
}

static void merge(const struct sort *s, char *low, char *middle, char *high)
{
	size_t size = s->size, left = middle - low, right = high - middle;

	if (!less(s, middle, middle - size))
		return;
	if (left <= right) {
		memcpy(s->room, low, left);
		if (size == 4)
			merge_up(s, low, middle, high, left, 4, true);
		else
			merge_up(s, low, middle, high, left, size, false);
	} else {
		memcpy(s->room, middle, right);
		if (size == 4)
			merge_down(s, low, middle, high, right, 4, true);
		else
			merge_down(s, low, middle, high, right, size, false);
	}
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
	size_t room = count + count / 2 + 1;
	char **pointers;

	if (__builtin_mul_overflow(room, sizeof *pointers, &room) ||
	    __builtin_add_overflow(room, size, &room) || !(pointers = malloc(room)))
		return false;
	for (size_t i = 0; i < count; i++)
		pointers[i] = base + i * size;
	struct sort s = {
		(char *)pointers, (char *)(pointers + count), count, sizeof *pointers, order, true
	};
	merge_sort(&s);
	permute(base, count, size, pointers, (char *)(pointers + count + count / 2 + 1));
	free(pointers);
	return true;
}

void sort(char *base, size_t count, size_t size, const struct order *order)
{
	char small[STACK_ROOM];
	struct sort s = { base, small, count, size, order, false };

	if (count < 2 || !size)
		return;
	size_t room = (count / 2 + 1) * size;
	if (room > sizeof small) {
		if (size > BY_POINTER && sort_by_pointer(base, count, size, order))
			return;
		s.room = malloc(room);
	}
	if (s.room)
		merge_sort(&s);
	else
		heap_sort(base, count, size, order);
	if (s.room != small)
		free(s.room);
}
