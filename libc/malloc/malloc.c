/* malloc.c: malloc, calloc, realloc, free (C17 7.22.3, POSIX.1-2024) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "fast.h"
#include "sys.h"

/* The address of the result would not tell its end from its start (C17 6.5.6). */
static __attribute__((noinline, cold)) void *too_large(void)
{
	sys_fail(ENOMEM);
	return 0;
}

static __attribute__((noinline)) void *large(size_t size, int *clean)
{
	if (unlikely(size > PTRDIFF_MAX - SEGMENT_SIZE))
		return too_large();
	void *p = block_alloc(size, 1, clean);
	return likely(p) ? p : too_large();
}

static __attribute__((noinline)) void *small(unsigned class)
{
	void *p = small_alloc_slow(class);

	return likely(p) ? p : too_large();
}

static __attribute__((noinline)) void *any(size_t size)
{
	int clean;

	return large(size, &clean);
}

void *malloc(size_t size)
{
	struct heap *h = thread_heap();
	struct slab *s;

	if (unlikely(size > SLAB_MAX))
		return any(size);
	unsigned class = class_of(size);
	if (likely(h && (s = h->head[class]) && s->free))
		return pop(s);
	return small(class);
}

void *calloc(size_t count, size_t size)
{
	int clean = 0;

	if (__builtin_mul_overflow(count, size, &size))
		return too_large();
	void *p = size <= SLAB_MAX ? malloc(size) : large(size, &clean);
	return p && !clean ? memset(p, 0, size) : p;
}

void free(void *p)
{
	struct segment *seg = segment_of(p);
	struct heap *h = thread_heap();
	struct slab *s;

	if (likely(h && is_segment(seg) && (s = slab_in(seg, p))->owner == h))
		small_free(h, s, p);
	else if (p)
		block_free_slow(p);
}

/* In place if it fits and does not waste half; by moving pages; or by adding slices. */
static void *resize(void *p, size_t old, size_t size)
{
	struct slab *s = slab_find(p);

	if (size <= old && size >= old / 2)
		return p;
	if (!s || s->state == SLAB_NONE)
		return size > RUN_MAX ? large_resize(p, size) : 0;
	if (s->state != SLAB_RUN || size <= old || size > RUN_MAX)
		return 0;
	if (!slices_extend(s, (size + SLICE_SIZE - 1) / SLICE_SIZE))
		return 0;
	s->size = s->slices * SLICE_SIZE;
	return p;
}

void *realloc(void *p, size_t size)
{
	if (!p)
		return malloc(size);
	if (unlikely(size > PTRDIFF_MAX - SEGMENT_SIZE))
		return too_large();
	size_t old = block_size(p);
	void *new = resize(p, old, size);
	if (new)
		return new;
	/* What has grown may grow again. */
	int clean;
	if (size > old && size > SLAB_MAX && size <= RUN_MAX)
		new = run_alloc(size, RUN_SLICES, &clean);
	else
		new = malloc(size);
	if (!new)
		return size <= old ? p : 0;
	memcpy(new, p, old < size ? old : size);
	free(p);
	return new;
}
