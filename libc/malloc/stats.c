/* stats.c: how much memory is where, and giving it back (SVID, GNU) */
#include <malloc.h>
#include <stdio.h>
#include "heap.h"

/* What other threads are about to change is counted as it is found. */
static void count_segment(const struct segment *seg, struct mallinfo2 *info)
{
	info->arena += seg->mapped * SLICE_SIZE;
	for (unsigned i = 0; i < seg->mapped; i++) {
		const struct slab *s = &seg->slabs[i];
		if (s->back || s->state == SLAB_NONE)
			continue;
		unsigned used = s->used, gone = remote_count(&seg->remote[i]);
		used -= gone < used ? gone : used;
		info->uordblks += (size_t)used * s->size;
		info->ordblks += s->capacity - used;
	}
}

struct mallinfo2 mallinfo2(void)
{
	struct mallinfo2 info = { 0 };

	arena_lock();
	arena_start();
	for (size_t i = 0; i <= arena.segments.mask; i++)
		if (arena.segments.entries[i].key)
			count_segment((void *)(arena.segments.entries[i].key - 1), &info);
	info.fordblks = info.arena - info.uordblks + arena.kept_bytes;
	info.uordblks += arena.large_bytes;
	info.hblks = arena.large.count;
	info.hblkhd = arena.large_bytes;
	info.keepcost = arena.dirty * SLICE_SIZE + arena.kept_bytes;
	arena_unlock();
	return info;
}

struct mallinfo mallinfo(void)
{
	struct mallinfo2 i = mallinfo2();

	return (struct mallinfo){ i.arena,   i.ordblks, i.smblks,   i.hblks,    i.hblkhd,
				  i.usmblks, i.fsmblks, i.uordblks, i.fordblks, i.keepcost };
}

void malloc_stats(void)
{
	struct mallinfo2 i = mallinfo2();

	fprintf(stderr,
		"malloc: %zu bytes in use, %zu of them in %zu large blocks; "
		"%zu bytes mapped in segments, %zu free and kept\n",
		i.uordblks, i.hblkhd, i.hblks, i.arena, i.keepcost);
}

int malloc_trim(size_t pad)
{
	struct heap *h = thread_heap();

	if (h && h->returned)
		hook_heaps->collect(h);
	if (h)
		small_purge(h);
	arena_lock();
	int any = arena_purge(pad);
	arena_unlock();
	return any;
}

int mallopt(int parameter, int value)
{
	if (parameter != M_TRIM_THRESHOLD || value < 0)
		return 0;
	arena_lock();
	arena_start();
	arena.keep = value ? value : 1;
	arena_unlock();
	return 1;
}
