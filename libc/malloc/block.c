/* block.c: a block of any size and alignment: who is in charge of it */
#include "fast.h"

struct heap main_heap;

static void *run_alloc(struct heap *h, size_t size, int *clean)
{
	struct slab *s = slices_take(h, (size + SLICE_SIZE - 1) / SLICE_SIZE, clean);

	if (!s)
		return 0;
	s->state = SLAB_RUN;
	s->size = s->slices * SLICE_SIZE;
	s->used = s->made = s->capacity = 1;
	return s->start;
}

/* A size that is a multiple of the alignment belongs to a class whose size is, too: a
 * class's size has three significant bits, and so does any multiple of a larger power. */
void *block_alloc(struct heap *h, size_t size, size_t align, int *clean)
{
	*clean = 0;
	if (align > 16 && size <= RUN_MAX)
		size = (size + !size + align - 1) & -align;
	if (size <= SLAB_MAX && align <= SLAB_MAX)
		return small_alloc(h, size);
	if (size <= RUN_MAX && align <= SLICE_SIZE)
		return run_alloc(h, size, clean);
	return large_alloc(h, size, align, clean);
}

/* What is no block of a slab. */
void block_free_other(struct heap *h, struct slab *s, void *p)
{
	if (s && s->state == SLAB_RUN) {
		if (p != s->start)
			heap_error(h, "invalid free", p);
		slices_give(h, s);
	} else if (s && large_size(h, p) == 0) {
		/* In a segment of ours, where nothing is now: it was, once. */
		heap_error(h, "double free", p);
	} else {
		large_free(h, p);
	}
}

size_t block_size(struct heap *h, void *p)
{
	struct slab *s = slab_of(h, p);
	size_t size;

	if (s && s->state != SLAB_NONE) {
		if (s->state == SLAB_RUN ? p != s->start : !is_block(s, p))
			heap_error(h, "invalid pointer", p);
		if (s->state != SLAB_RUN && is_free_block(h, p))
			heap_error(h, "use after free", p);
		return s->size;
	}
	if (!(size = large_size(h, p)))
		heap_error(h, s ? "use after free" : "invalid pointer", p);
	return size;
}
