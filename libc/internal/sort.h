/* sort.h: what qsort and qsort_r share */
#ifndef SORT_H
#define SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include "hooks.h"

/* One of the two kinds of comparison function. */
struct order {
	int (*plain)(const void *, const void *);
	int (*with_arg)(const void *, const void *, void *);
	void *arg;
};

static inline int compare(const struct order *o, const void *a, const void *b)
{
	return o->plain ? o->plain(a, b) : o->with_arg(a, b, o->arg);
}

/* What is being sorted. */
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

/* How far a merge looks ahead for pointers: `room` has as much before and after it. */
enum { AHEAD = 8 * sizeof(char *) };

/* Merges the runs [a, middle) and [middle, end) to another place, stably; aside: they are
 * in s->room. */
void merge_runs(const struct sort *, char *to, char *a, char *middle, char *end, bool aside) HIDDEN;

void sort(char *base, size_t count, size_t size, const struct order *) HIDDEN;

/* In place, not stable, for when there is no memory. */
void heap_sort(char *base, size_t count, size_t size, const struct order *) HIDDEN;

#endif
