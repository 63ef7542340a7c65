/* qsort_r.c: qsort whose comparison function has an argument (POSIX.1-2024) */
#include <stdlib.h>
#include "sort.h"

void qsort_r(void *base, size_t count, size_t size,
	     int (*compare)(const void *, const void *, void *), void *arg)
{
	sort(base, count, size, &(struct order){ .with_arg = compare, .arg = arg });
}
