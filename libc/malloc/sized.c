/* sized.c: free with a size, and what a pointer is aligned to (C23 7.24.3, 7.24.9) */
#include <stdlib.h>
#include "fast.h"

/* The size says no more than the address does; it is only checked. */
void free_sized(void *p, size_t size)
{
	if (!p)
		return;
	if (size > block_size(p))
		heap_error("free with a wrong size", p);
	free(p);
}

void free_aligned_sized(void *p, size_t align, size_t size)
{
	if (p && (uintptr_t)p & (align - 1))
		heap_error("free with a wrong alignment", p);
	free_sized(p, size);
}

size_t memalignment(const void *p)
{
	return (uintptr_t)p & -(uintptr_t)p;
}
