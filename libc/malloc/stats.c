/* stats.c: how much memory is where, and giving it back (SVID, GNU) */
#include <malloc.h>
#include <stdio.h>
#include "heap.h"

static void count_segment(const struct segment *seg, struct mallinfo2 *info)
{
	info->arena += seg->mapped * SLICE_SIZE;
	for (unsigned i = 0; i < seg->mapped; i++) {
		const struct slab *s = &seg->slabs[i];
		if (s->back || s->state == SLAB_NONE)
			continue;
		info->uordblks += (size_t)s->used * s->size;
		info->ordblks += s->capacity - s->used;
	}
}

struct mallinfo2 mallinfo2(void)
{
	struct mallinfo2 info = { 0 };
	struct heap *h = heap_enter();

	if (h->segments.entries)
		for (size_t i = 0; i < (size_t)1 << (64 - h->segments.shift); i++)
			if (h->segments.entries[i].key)
				count_segment((void *)(h->segments.entries[i].key - 1), &info);
	info.fordblks = info.arena - info.uordblks + h->kept_bytes;
	info.uordblks += h->large_bytes;
	info.hblks = h->large.count;
	info.hblkhd = h->large_bytes;
	info.keepcost = h->dirty * SLICE_SIZE + h->kept_bytes;
	heap_leave(h);
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
	struct heap *h = heap_enter();

	small_purge(h);
	int any = heap_purge(h, pad);
	heap_leave(h);
	return any;
}

int mallopt(int parameter, int value)
{
	if (parameter != M_TRIM_THRESHOLD || value < 0)
		return 0;
	struct heap *h = heap_enter();
	if (!h->keep)
		heap_start(h);
	h->keep = value ? value : 1;
	heap_leave(h);
	return 1;
}
