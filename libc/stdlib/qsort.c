/* qsort.c: ISO C's sort (C17 7.22.5.2); how is in sort.c */
#include <stdlib.h>
#include "sort.h"

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	sort(base, count, size, &(struct order){ .plain = compare });
}
