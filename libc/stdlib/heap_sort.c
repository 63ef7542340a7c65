/* heap_sort.c: sorting in place, for when there is no memory for a merge sort.
 *
 * Bottom-up heapsort (Wegener, 1993): the hole at the top sinks to a leaf along the larger
 * children, then the element rises to its place from there, which is near.
 * n log2 n + O(n) comparisons on average, 1.5 times that at worst. */
#include <string.h>
#include "sort.h"

struct heap {
	char *base;
	size_t size;
	const struct order *order;
};

static char *at(const struct heap *h, size_t i)
{
	return h->base + i * h->size;
}

static void swap(char *a, char *b, size_t size)
{
	char t[64];

	while (size) {
		size_t n = size < sizeof t ? size : sizeof t;
		memcpy(t, a, n);
		memcpy(a, b, n);
		memcpy(b, t, n);
		a += n;
		b += n;
		size -= n;
	}
}

/* Restores the order of the heap of n elements whose element i may be too small. */
static void sift(const struct heap *h, size_t i, size_t n)
{
	size_t leaf = i;

	while (2 * leaf + 2 < n) {
		size_t left = 2 * leaf + 1;
		leaf = compare(h->order, at(h, left), at(h, left + 1)) < 0 ? left + 1 : left;
	}
	if (2 * leaf + 1 < n)
		leaf = 2 * leaf + 1;
	while (leaf > i && compare(h->order, at(h, i), at(h, leaf)) >= 0)
		leaf = (leaf - 1) / 2;
	/* Everything on the path from i to there moves up by one: swaps from the bottom do it. */
	for (size_t j = leaf; j > i; j = (j - 1) / 2)
		swap(at(h, i), at(h, j), h->size);
}

void heap_sort(char *base, size_t count, size_t size, const struct order *order)
{
	struct heap h = { base, size, order };

	for (size_t i = count / 2; i-- > 0;)
		sift(&h, i, count);
	for (size_t n = count; n-- > 1;) {
		swap(base, at(&h, n), size);
		sift(&h, 0, n);
	}
}
