/* block.c: a block of any size and alignment: who is in charge of it */
#include "fast.h"

struct arena arena;
struct heap main_heap;

/* Where it has room to grow to so many slices, if there is such a place. */
void *run_alloc(size_t size, unsigned room, int *clean)
{
	struct slab *s = slices_take((size + SLICE_SIZE - 1) / SLICE_SIZE, room, clean);

	if (!s)
		return 0;
	s->size = s->slices * SLICE_SIZE;
	s->used = s->made = s->capacity = 1;
	s->state = SLAB_RUN;
	return s->start;
}

/* A size that is a multiple of the alignment belongs to a class whose size is, too: a
 * class's size has three significant bits, and so does any multiple of a larger power. */
void *block_alloc(size_t size, size_t align, int *clean)
{
	*clean = 0;
	if (align > 16 && size <= RUN_MAX)
		size = (size + !size + align - 1) & -align;
	if (size <= SLAB_MAX && align <= SLAB_MAX)
		return small_alloc_slow(class_of(size));
	if (size <= RUN_MAX && align <= SLICE_SIZE)
		return run_alloc(size, 1, clean);
	return large_alloc(size, align, clean);
}

static struct slab *find(const void *p)
{
	struct segment *seg = segment_of(p);

	if (keys_find(&arena.segments, (uintptr_t)seg + 1) == TABLE_NONE)
		return 0;
	return slab_in(seg, p);
}

/* A look without the lock can miss a segment while another one comes or goes. */
struct slab *slab_find(const void *p)
{
	struct slab *s = find(p);

	if (!s) {
		arena_lock();
		s = find(p);
		arena_unlock();
	}
	return s;
}

/* Mostly what is no block of a slab of this thread's. */
void block_free_slow(void *p)
{
	struct heap *h = thread_heap();
	struct slab *s = slab_find(p);

	if (s && s->state == SLAB_RUN) {
		if (p != s->start)
			heap_error("invalid free", p);
		slices_give(s);
	} else if (s && s->owner) {
		if (s->owner == h)
			small_free(h, s, p);
		else
			hook_heaps->free(s, p);
	} else if (s && large_size(p) == 0) {
		/* In a segment of ours, where nothing is now: it was, once. */
		heap_error("double free", p);
	} else {
		large_free(p);
	}
}

size_t block_size(void *p)
{
	struct slab *s = slab_find(p);
	size_t size;

	if (s && s->state != SLAB_NONE) {
		if (s->state == SLAB_RUN ? p != s->start : !is_block(s, p))
			heap_error("invalid pointer", p);
		if (s->state != SLAB_RUN && is_free_block(p))
			heap_error("use after free", p);
		return s->size;
	}
	if (!(size = large_size(p)))
		heap_error(s || was_mapped(p) ? "use after free" : "invalid pointer", p);
	return size;
}
