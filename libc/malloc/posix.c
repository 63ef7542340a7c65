/* posix.c: the names beyond ISO C (POSIX.1-2024, BSD, SVID, GNU) */
#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include "heap.h"
#include "malloc_internal.h"
#include "sys.h"

int posix_memalign(void **to, size_t align, size_t size)
{
	if (!align || align & (align - 1) || align % sizeof(void *))
		return EINVAL;
	void *p = aligned_malloc(align, size);
	if (!p)
		return ENOMEM;
	*to = p;
	return 0;
}

void *memalign(size_t align, size_t size)
{
	return aligned_alloc(align, size);
}

void *valloc(size_t size)
{
	return aligned_alloc(PAGE, size);
}

void *pvalloc(size_t size)
{
	return aligned_alloc(PAGE, size > PTRDIFF_MAX ? size : (size + PAGE - 1) & -PAGE);
}

void *reallocarray(void *p, size_t count, size_t size)
{
	if (__builtin_mul_overflow(count, size, &size)) {
		sys_fail(ENOMEM);
		return 0;
	}
	return realloc(p, size);
}

size_t malloc_usable_size(void *p)
{
	return p ? block_size(p) : 0;
}
