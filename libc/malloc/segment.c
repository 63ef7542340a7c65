/* segment.c: slices of segments, from the kernel and back to it.
 *
 * Free slices that were in use are dirty: their pages still hold memory.  They are
 * used again before clean ones.  Up to heap.keep bytes of them (and of freed large
 * mappings) stay; beyond that, memory goes back to the kernel, which costs a page fault per
 * page when it is wanted again.  If it is wanted soon, keep was too small and doubles; as
 * time passes, it halves. */
#include <elf.h>
#include <sys/mman.h>
#include <time.h>
#include "heap.h"
#include "program.h"
#include "sys.h"

_Static_assert(sizeof(struct slab) == 64, "a slab's description is one cache line");
_Static_assert(sizeof(struct segment) == 64 + SLICES * 64, "the header has no holes");

/* What is mostly waiting for the kernel may as well be small. */
#define COLD __attribute__((cold, noinline))

enum { KEEP_MIN = 1 << 20, KEEP_MAX = 64 << 20, EVENTS = 64 };

static uint64_t mix(uint64_t x)
{
	x = (x ^ x >> 31) * 0x7fb5d329728ea185;
	x = (x ^ x >> 27) * 0x81dadef4bc2dd44d;
	return x ^ x >> 33;
}

/* __builtin_popcountl would be a call of libgcc's, which has a table. */
static int slices_in(uint64_t set)
{
	int n = 0;

	for (; set; set &= set - 1)
		n++;
	return n;
}

static void on_fork(int when)
{
	if (when == FORK_PREPARE)
		lock_acquire(&main_heap.lock);
	else
		lock_release(&main_heap.lock);
}

/* Keys and the first address come from the kernel's random bytes.  Three quarters of
 * the way up to the stack, address space is empty; a mapping that is asked for there
 * is aligned as we like without a second try. */
COLD void heap_start(struct heap *h)
{
	uint64_t random[2] = { 0 };

	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == AT_RANDOM)
			__builtin_memcpy(random, (void *)a[1], sizeof random);
	h->key = mix(random[0] + random[1]);
	h->key2 = mix(h->key);
	uintptr_t top = (uintptr_t)__auxv;
	h->hint = top - top / 4 - mix(h->key2) % (top / 64);
	h->hint &= -SEGMENT_SIZE;
	h->keep = 2 * KEEP_MIN;
	hook_fork_malloc = on_fork;
}

static void *map(uintptr_t where, size_t size, int flags)
{
	long p = sys_mmap((void *)where, size, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);

	return (unsigned long)p > -4096UL ? 0 : (void *)p;
}

/* A mapping at a multiple of a segment's size: at the hint, or cut out of a larger one. */
static struct segment *map_segment(struct heap *h, size_t size)
{
	char *p = map(h->hint, size, 0);

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
	h->hint = (uintptr_t)p + SEGMENT_SIZE;
	return (struct segment *)p;
}

static void open_segment(struct heap *h, struct segment *seg)
{
	seg->prev = 0;
	seg->next = h->open;
	if (h->open)
		h->open->prev = seg;
	h->open = seg;
}

static void close_segment(struct heap *h, struct segment *seg)
{
	if (seg->prev)
		seg->prev->next = seg->next;
	else
		h->open = seg->next;
	if (seg->next)
		seg->next->prev = seg->prev;
}

static uint64_t bits(unsigned first, unsigned count)
{
	return (count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0) << first;
}

COLD static struct segment *new_segment(struct heap *h)
{
	if (!h->keep)
		heap_start(h);
	unsigned slices = h->segments.count ? SLICES : FIRST_SLICES;
	struct segment *seg = map_segment(h, slices * SLICE_SIZE);
	if (!seg)
		return 0;
	if (!table_add(&h->segments, (uintptr_t)seg + 1, 0)) {
		sys_munmap((unsigned long)seg, slices * SLICE_SIZE);
		return 0;
	}
	seg->mapped = slices;
	seg->free = bits(0, slices);
	open_segment(h, seg);
	if (slices < SLICES)
		h->young = seg;
	return seg;
}

/* Doubles what is mapped of the young segment; false if something is in the way. */
COLD static int grow_segment(struct heap *h)
{
	struct segment *seg = h->young;

	if (!seg)
		return 0;
	unsigned more = seg->mapped;
	uintptr_t end = (uintptr_t)seg + more * SLICE_SIZE;
	char *p = map(end, more * SLICE_SIZE, MAP_FIXED_NOREPLACE);
	if (p != (char *)end) {
		if (p)
			sys_munmap((unsigned long)p, more * SLICE_SIZE);
		h->young = 0;
		return 0;
	}
	if (!seg->free)
		open_segment(h, seg);
	seg->free |= bits(more, more);
	seg->mapped += more;
	if (seg->mapped == SLICES)
		h->young = 0;
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

/* Where count neighbours are free: dirty ones first, then clean ones, then new ones. */
static struct segment *choose(struct heap *h, unsigned count, unsigned *first)
{
	do {
		for (struct segment *seg = h->open; seg; seg = seg->next)
			if (seg->dirty && (*first = find(seg->dirty, count)) < 64)
				return seg;
		for (struct segment *seg = h->open; seg; seg = seg->next)
			if ((*first = find(seg->free, count)) < 64)
				return seg;
	} while (grow_segment(h) || new_segment(h));
	return 0;
}

/* A set of slices that are in use from now on.  Clean: never touched since the kernel
 * gave it, all zero. */
static int take(struct heap *h, struct segment *seg, uint64_t set)
{
	int dirty = slices_in(seg->dirty & set);

	seg->free &= ~set;
	seg->dirty &= ~set;
	h->dirty -= dirty;
	if (!seg->free)
		close_segment(h, seg);
	return !dirty;
}

struct slab *slices_take(struct heap *h, unsigned count, int *clean)
{
	unsigned first;
	struct segment *seg = choose(h, count, &first);

	if (!seg)
		return 0;
	*clean = take(h, seg, bits(first, count));
	if (*clean)
		heap_wanted(h);
	struct slab *s = &seg->slabs[first];
	*s = (struct slab){ .slices = count };
	for (unsigned i = 1; i < count; i++)
		s[i].back = i;
	s->start = (char *)seg + first * SLICE_SIZE;
	if (!first)
		s->start += sizeof *seg;
	return s;
}

/* Makes a run longer where it stands, if what follows is free. */
int slices_extend(struct heap *h, struct slab *s, unsigned count)
{
	struct segment *seg = segment_of(s);
	unsigned end = s - seg->slabs + s->slices, more = count - s->slices;

	if (end + more > SLICES || (seg->free & bits(end, more)) != bits(end, more))
		return 0;
	take(h, seg, bits(end, more));
	for (unsigned i = s->slices; i < count; i++)
		s[i].back = i;
	s->slices = count;
	return 1;
}

void slices_give(struct heap *h, struct slab *s)
{
	struct segment *seg = segment_of(s);
	uint64_t set = bits(s - seg->slabs, s->slices);

	h->dirty += s->slices;
	s->state = SLAB_NONE;
	for (unsigned i = 1; i < s->slices; i++)
		s[i].back = 0;
	if (!seg->free)
		open_segment(h, seg);
	seg->free |= set;
	seg->dirty |= set;
	heap_event(h);
}

/* ---- back to the kernel ---- */

static int unmap_segment(struct heap *h, struct segment *seg)
{
	h->dirty -= slices_in(seg->dirty);
	close_segment(h, seg);
	if (h->young == seg)
		h->young = 0;
	table_remove(&h->segments, table_find(&h->segments, (uintptr_t)seg + 1));
	sys_munmap((unsigned long)seg, seg->mapped * SLICE_SIZE);
	return 1;
}

/* Runs of dirty slices, one madvise each.  Slice 0 keeps the page or two of the header. */
static int clean_segment(struct heap *h, struct segment *seg)
{
	uint64_t left = seg->dirty;

	while (left) {
		unsigned first = __builtin_ctzl(left), count = __builtin_ctzl(~(left >> first));
		char *start = (char *)seg + first * SLICE_SIZE;
		char *end = start + count * SLICE_SIZE;
		if (!first)
			start += (sizeof *seg + PAGE - 1) & -PAGE;
		sys_madvise((unsigned long)start, end - start, MADV_DONTNEED);
		left &= ~bits(first, count);
	}
	h->dirty -= slices_in(seg->dirty);
	/* The end of the header's last page keeps old blocks. */
	seg->dirty &= 1;
	h->dirty += seg->dirty;
	return 1;
}

/* Gives memory back until at most keep bytes of free memory are left. */
COLD int heap_purge(struct heap *h, size_t keep)
{
	int any = large_purge(h, keep);

	for (struct segment *seg = h->open, *next; seg; seg = next) {
		next = seg->next;
		if (h->dirty * SLICE_SIZE + h->kept_bytes <= keep)
			break;
		size_t before = h->dirty;
		if (seg->free == bits(0, seg->mapped) && h->segments.count > 1)
			any |= unmap_segment(h, seg);
		else if (seg->dirty & ~(uint64_t)1)
			any |= clean_segment(h, seg);
		h->given += (before - h->dirty) * SLICE_SIZE;
	}
	return any;
}

void heap_given(struct heap *h, size_t bytes)
{
	h->given += bytes;
}

/* Fresh memory is asked for: was it wrong to give some back? */
void heap_wanted(struct heap *h)
{
	if (h->given && h->keep < KEEP_MAX)
		h->keep *= 2;
	h->given = 0;
}

static long now(void)
{
	struct timespec t;

	sys_clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
	return t.tv_sec;
}

/* Something was freed: too much?  Is keep out of date? */
void heap_event(struct heap *h)
{
	if (++h->events % EVENTS == 0) {
		long second = now();
		if (second != h->second) {
			h->second = second;
			h->given = 0;
			if (h->keep > 2 * KEEP_MIN)
				h->keep /= 2;
		}
	}
	if (h->dirty * SLICE_SIZE + h->kept_bytes > h->keep)
		heap_purge(h, h->keep / 4);
}
