/* sort.h: what qsort and qsort_r share */
#ifndef SORT_H
#define SORT_H

#include <stddef.h>
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

void sort(char *base, size_t count, size_t size, const struct order *) HIDDEN;

/* In place, not stable, for when there is no memory. */
void heap_sort(char *base, size_t count, size_t size, const struct order *) HIDDEN;

#endif
