/* purge.c: free memory goes back to the kernel.
 *
 * Up to arena.keep bytes of dirty slices and of freed large mappings stay; beyond that,
 * memory goes back, which costs a page fault per page when it is wanted again.  If it is
 * wanted soon, keep was too small and doubles; as time passes, it halves. */
#include <sys/mman.h>
#include <time.h>
#include "heap.h"
#include "sys.h"

enum { KEEP_MAX = 32 << 20, EVENTS = 64 };

static int unmap_segment(struct segment *seg)
{
	arena.dirty -= slices_in(seg->dirty);
	segment_close(seg);
	if (arena.young == seg)
		arena.young = 0;
	keys_remove(&arena.segments, keys_find(&arena.segments, (uintptr_t)seg + 1));
	arena.gone[arena.gone_count++ % GONE] = (uintptr_t)seg;
	sys_munmap((unsigned long)seg, seg->mapped * SLICE_SIZE);
	return 1;
}

/* Runs of dirty slices, one madvise each.  Slice 0 keeps the page or two of the header. */
static int clean_segment(struct segment *seg)
{
	uint64_t left = seg->dirty;

	while (left) {
		unsigned first = __builtin_ctzl(left);
		uint64_t others = ~(left >> first);
		unsigned count = others ? __builtin_ctzl(others) : SLICES;
		char *start = (char *)seg + first * SLICE_SIZE;
		char *end = start + count * SLICE_SIZE;
		if (!first)
			start += (sizeof *seg + arena.page - 1) & -arena.page;
		sys_madvise((unsigned long)start, end - start, MADV_DONTNEED);
		left &= ~slice_set(first, count);
	}
	arena.dirty -= slices_in(seg->dirty);
	/* The end of the header's last page keeps old blocks. */
	seg->dirty &= 1;
	arena.dirty += seg->dirty;
	return 1;
}

/* Gives memory back until at most keep bytes of free memory are left. */
__attribute__((cold)) int arena_purge(size_t keep)
{
	int any = large_purge(keep);

	for (struct segment *seg = arena.open, *next; seg; seg = next) {
		next = seg->next;
		if (arena.dirty * SLICE_SIZE + arena.kept_bytes <= keep)
			break;
		size_t before = arena.dirty;
		if (seg->free == slice_set(0, seg->mapped) && arena.segments.count > 1)
			any |= unmap_segment(seg);
		else if (seg->dirty & ~(uint64_t)1)
			any |= clean_segment(seg);
		arena.given += (before - arena.dirty) * SLICE_SIZE;
	}
	return any;
}

/* A mapping is no more. */
void arena_given(uintptr_t address, size_t bytes)
{
	arena.gone[arena.gone_count++ % GONE] = address;
	arena.given += bytes;
}

/* Whether p was in a mapping that is gone: misuse with a name, for as long as we remember. */
int was_mapped(const void *p)
{
	uintptr_t segment = (uintptr_t)segment_of(p);

	for (unsigned i = 0; i < GONE && arena.gone[i]; i++)
		if (arena.gone[i] == (uintptr_t)p || arena.gone[i] == segment)
			return 1;
	return 0;
}

/* Fresh memory is asked for: was it wrong to give some back? */
void arena_wanted(void)
{
	if (arena.given && arena.keep < KEEP_MAX)
		arena.keep *= 2;
	arena.given = 0;
}

static long now(void)
{
	struct timespec t;

	sys_clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
	return t.tv_sec;
}

/* Something was freed: too much?  Is keep out of date? */
void arena_event(void)
{
	if (++arena.events % EVENTS == 0) {
		long second = now();
		if (second != arena.second)
			arena.given = 0;
		for (; arena.second < second && arena.keep > KEEP_FIRST; arena.second++)
			arena.keep /= 2;
		arena.second = second;
	}
	if (arena.dirty * SLICE_SIZE + arena.kept_bytes > arena.keep)
		arena_purge(arena.keep / 4);
}
