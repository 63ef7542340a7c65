/* aligned.c: ISO C's malloc with an alignment, and free with a size (C17 7.22.3.1, C23 7.24.3) */
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
	struct heap *h = heap_enter();
	void *p = block_alloc(h, size, align, &clean);
	heap_leave(h);
	return p;
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

/* The size says no more than the address does; it is only checked. */
void free_sized(void *p, size_t size)
{
	if (!p)
		return;
	struct heap *h = heap_enter();
	if (size > block_size(h, p))
		heap_error(h, "free with a wrong size", p);
	block_free(h, p);
	heap_leave(h);
}

void free_aligned_sized(void *p, size_t align, size_t size)
{
	if (p && (uintptr_t)p & (align - 1))
		heap_error(&main_heap, "free with a wrong alignment", p);
	free_sized(p, size);
}

size_t memalignment(const void *p)
{
	return (uintptr_t)p & -(uintptr_t)p;
}
