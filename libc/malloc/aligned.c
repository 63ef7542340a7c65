/* aligned.c: ISO C's malloc with an alignment (C17 7.22.3.1) */
#include <errno.h>
#include <stdlib.h>
#include "fast.h"
#include "malloc_internal.h"
#include "sys.h"

void *aligned_malloc(size_t align, size_t size)
{
	int clean;

	if (size > PTRDIFF_MAX - SEGMENT_SIZE || align > PTRDIFF_MAX - SEGMENT_SIZE - size)
		return 0;
	return block_alloc(size, align, &clean);
}

void *aligned_alloc(size_t align, size_t size)
{
	if (!align || align & (align - 1)) {
		sys_fail(EINVAL);
		return 0;
	}
	void *p = aligned_malloc(align, size);
	if (!p)
		sys_fail(ENOMEM);
	return p;
}
