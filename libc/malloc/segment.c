/* segment.c: slices of segments, from the kernel to slabs and runs.
 *
 * Free slices that were in use are dirty: their pages still hold memory.  They are
 * used again before clean ones; what becomes of those that are not is up to purge.c. */
#include <elf.h>
#include <sys/mman.h>
#include "heap.h"
#include "program.h"
#include "sys.h"

_Static_assert(sizeof(struct slab) == 64, "a slab's description is one cache line");
_Static_assert(sizeof(struct segment) == 64 + SLICES * (64 + 16), "the header has no holes");

/* What is mostly waiting for the kernel may as well be small. */
#define COLD __attribute__((cold, noinline))

static uint64_t mix(uint64_t x)
{
	x = (x ^ x >> 31) * 0x7fb5d329728ea185;
	x = (x ^ x >> 27) * 0x81dadef4bc2dd44d;
	return x ^ x >> 33;
}

/* Keys and the first address come from the kernel's random bytes.  Three quarters of
 * the way up to the stack, address space is empty; a mapping that is asked for there
 * is aligned as we like without a second try. */
COLD static void start(void)
{
	uint64_t random[2] = { 0 };

	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == AT_RANDOM)
			__builtin_memcpy(random, (void *)a[1], sizeof random);
		else if (*a == AT_PAGESZ)
			arena.page = a[1];
	arena.key = mix(random[0] + random[1]);
	arena.key2 = mix(arena.key);
	uintptr_t top = (uintptr_t)__auxv;
	arena.hint = top - top / 4 - mix(arena.key2) % (top / 64);
	arena.hint &= -SEGMENT_SIZE;
	arena.keep = KEEP_FIRST;
	keys_start(&arena.segments);
	keys_start(&arena.large);
}

void arena_start(void)
{
	if (unlikely(!arena.keep))
		start();
}

static void *map(uintptr_t where, size_t size, int flags)
{
	long p = sys_mmap((void *)where, size, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);

	return (unsigned long)p > -4096UL ? 0 : (void *)p;
}

/* A mapping at a multiple of a segment's size: at the hint, or cut out of a larger one. */
static struct segment *map_segment(size_t size)
{
	char *p = map(arena.hint, size, 0);

	if (p && (uintptr_t)p % SEGMENT_SIZE) {
		sys_munmap((unsigned long)p, size);
		p = map(0, 2 * SEGMENT_SIZE, 0);
		if (!p)
			return 0;
		size_t before = -(uintptr_t)p % SEGMENT_SIZE;
		if (before)
			sys_munmap((unsigned long)p, before);
		p += before;
		sys_munmap((unsigned long)p + size, 2 * SEGMENT_SIZE - before - size);
	}
	arena.hint = (uintptr_t)p + SEGMENT_SIZE;
	return (struct segment *)p;
}

static void open_segment(struct segment *seg)
{
	seg->prev = 0;
	seg->next = arena.open;
	if (arena.open)
		arena.open->prev = seg;
	arena.open = seg;
}

void segment_close(struct segment *seg)
{
	if (seg->prev)
		seg->prev->next = seg->next;
	else
		arena.open = seg->next;
	if (seg->next)
		seg->next->prev = seg->prev;
}

COLD static struct segment *new_segment(void)
{
	unsigned slices = arena.segments.count ? SLICES : FIRST_SLICES;
	struct segment *seg = map_segment(slices * SLICE_SIZE);
	if (!seg)
		return 0;
	if (!keys_add(&arena.segments, (uintptr_t)seg + 1, 0)) {
		sys_munmap((unsigned long)seg, slices * SLICE_SIZE);
		return 0;
	}
	seg->mapped = slices;
	seg->free = slice_set(0, slices);
	open_segment(seg);
	if (slices < SLICES)
		arena.young = seg;
	return seg;
}

/* Doubles what is mapped of the young segment; false if something is in the way. */
COLD static int grow_segment(void)
{
	struct segment *seg = arena.young;

	if (!seg)
		return 0;
	unsigned more = seg->mapped;
	uintptr_t end = (uintptr_t)seg + more * SLICE_SIZE;
	char *p = map(end, more * SLICE_SIZE, MAP_FIXED_NOREPLACE);
	if (p != (char *)end) {
		if (p)
			sys_munmap((unsigned long)p, more * SLICE_SIZE);
		arena.young = 0;
		return 0;
	}
	if (!seg->free)
		open_segment(seg);
	seg->free |= slice_set(more, more);
	seg->mapped += more;
	if (seg->mapped == SLICES)
		arena.young = 0;
	return 1;
}

/* The first of count neighbours in a set, or 64.  Slice 0 has the header in it: it
 * can be a slab, but no part of anything longer. */
static unsigned find(uint64_t set, unsigned count)
{
	if (count > 1)
		set &= ~(uint64_t)1;
	while (count > 1) {
		unsigned half = count / 2;
		set &= set >> half;
		count -= half;
	}
	return set ? __builtin_ctzl(set) : 64;
}

/* Where count neighbours are free: dirty ones first, then clean ones, then new ones.  But
 * before these, where room of them are. */
static struct segment *choose(unsigned count, unsigned room, unsigned *first)
{
	for (struct segment *seg = arena.open; room > count && seg; seg = seg->next)
		if ((*first = find(seg->free, room)) < 64)
			return seg;
	do {
		for (struct segment *seg = arena.open; seg; seg = seg->next)
			if (seg->dirty && (*first = find(seg->dirty, count)) < 64)
				return seg;
		for (struct segment *seg = arena.open; seg; seg = seg->next)
			if ((*first = find(seg->free, count)) < 64)
				return seg;
	} while (grow_segment() || new_segment());
	return 0;
}

/* A set of slices that are in use from now on.  Clean: never touched since the kernel
 * gave it, all zero. */
static int take(struct segment *seg, uint64_t set)
{
	int dirty = slices_in(seg->dirty & set);

	seg->free &= ~set;
	seg->dirty &= ~set;
	arena.dirty -= dirty;
	if (!seg->free)
		segment_close(seg);
	return !dirty;
}

static struct slab *take_neighbours(unsigned count, unsigned room, int *clean)
{
	unsigned first;
	struct segment *seg = choose(count, room, &first);

	if (!seg)
		return 0;
	*clean = take(seg, slice_set(first, count));
	if (*clean)
		arena_wanted();
	struct slab *s = &seg->slabs[first];
	*s = (struct slab){ .slices = count };
	for (unsigned i = 1; i < count; i++)
		s[i].back = i * sizeof *s;
	s->start = (char *)seg + first * SLICE_SIZE;
	if (!first)
		s->start += sizeof *seg;
	return s;
}

struct slab *slices_take(unsigned count, unsigned room, int *clean)
{
	arena_lock();
	arena_start();
	struct slab *s = take_neighbours(count, room, clean);
	arena_unlock();
	return s;
}

static int extend(struct slab *s, unsigned count)
{
	struct segment *seg = segment_of(s);
	unsigned end = s - seg->slabs + s->slices, more = count - s->slices;

	if (end + more > SLICES || (seg->free & slice_set(end, more)) != slice_set(end, more))
		return 0;
	take(seg, slice_set(end, more));
	for (unsigned i = s->slices; i < count; i++)
		s[i].back = i * sizeof *s;
	s->slices = count;
	return 1;
}

/* Makes a run longer where it stands, if what follows is free. */
int slices_extend(struct slab *s, unsigned count)
{
	arena_lock();
	int done = extend(s, count);
	arena_unlock();
	return done;
}

static int give(struct slab *s)
{
	struct segment *seg = segment_of(s);
	uint64_t set = slice_set(s - seg->slabs, s->slices);

	if (seg->free & set)
		return 0;
	arena.dirty += s->slices;
	s->state = SLAB_NONE;
	s->owner = 0;
	for (unsigned i = 1; i < s->slices; i++)
		s[i].back = 0;
	if (!seg->free)
		open_segment(seg);
	seg->free |= set;
	seg->dirty |= set;
	arena_event();
	return 1;
}

void slices_give(struct slab *s)
{
	void *start = s->start;

	arena_lock();
	int done = give(s);
	arena_unlock();
	if (!done)
		heap_error("double free", start);
}
