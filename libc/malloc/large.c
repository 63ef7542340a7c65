/* large.c: blocks with a mapping of their own, of more than 1 MiB or 64 KiB alignment.
 *
 *   heap.large   address -> size of the mappings that are in use
 *   heap.kept    the last few that were freed, for the next of about that size
 */
#include <sys/mman.h>
#include "heap.h"
#include "sys.h"

static size_t round_up(size_t n, size_t to)
{
	return (n + to - 1) & -to;
}

static char *map(size_t size)
{
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return (unsigned long)p > -4096UL ? 0 : (char *)p;
}

static void unmap(struct heap *h, char *p, size_t size)
{
	sys_munmap((unsigned long)p, size);
	heap_given(h, size);
}

static struct entry take_kept(struct heap *h, unsigned i)
{
	struct entry e = h->kept[i];

	h->kept_bytes -= e.value;
	h->kept_count--;
	for (; i < h->kept_count; i++)
		h->kept[i] = h->kept[i + 1];
	return e;
}

/* A kept mapping that fits without wasting more than a quarter. */
static struct entry find_kept(struct heap *h, size_t size, size_t align)
{
	for (unsigned i = h->kept_count; i-- > 0;)
		if (h->kept[i].value >= size && h->kept[i].value - size <= size / 4 &&
		    !(h->kept[i].key & (align - 1)))
			return take_kept(h, i);
	return (struct entry){ 0 };
}

static char *map_aligned(size_t size, size_t align)
{
	size_t extra = align > PAGE ? align - PAGE : 0;
	char *p = map(size + extra);

	if (!p || !extra)
		return p;
	size_t before = -(uintptr_t)p & (align - 1);
	if (before)
		sys_munmap((unsigned long)p, before);
	if (extra - before)
		sys_munmap((unsigned long)p + before + size, extra - before);
	return p + before;
}

void *large_alloc(struct heap *h, size_t size, size_t align, int *clean)
{
	if (!h->keep)
		heap_start(h);
	size = round_up(size, PAGE);
	struct entry e = find_kept(h, size, align);
	*clean = !e.key;
	if (!e.key) {
		heap_wanted(h);
		e = (struct entry){ (uintptr_t)map_aligned(size, align), size };
		if (!e.key)
			return 0;
	}
	if (!table_add(&h->large, e.key, e.value)) {
		sys_munmap(e.key, e.value);
		return 0;
	}
	h->large_bytes += e.value;
	return (void *)e.key;
}

size_t large_size(struct heap *h, const void *p)
{
	size_t i = table_find(&h->large, (uintptr_t)p);

	return i == TABLE_NONE ? 0 : h->large.entries[i].value;
}

/* The kernel moves pages, not bytes.  The entry's room in the table is used again. */
void *large_resize(struct heap *h, void *p, size_t size)
{
	size_t i = table_find(&h->large, (uintptr_t)p);
	size_t old = h->large.entries[i].value;

	size = round_up(size, PAGE);
	if (size == old)
		return p;
	long r = sys_mremap((unsigned long)p, old, size, MREMAP_MAYMOVE, 0);
	if ((unsigned long)r > -4096UL)
		return 0;
	table_remove(&h->large, i);
	table_add(&h->large, r, size);
	h->large_bytes += size - old;
	return (void *)r;
}

static void check_kept(struct heap *h, const void *p)
{
	for (unsigned i = 0; i < h->kept_count; i++)
		if (h->kept[i].key == (uintptr_t)p)
			heap_error(h, "double free", p);
}

void large_free(struct heap *h, void *p)
{
	size_t i = table_find(&h->large, (uintptr_t)p);

	if (i == TABLE_NONE) {
		check_kept(h, p);
		heap_error(h, "invalid free", p);
	}
	struct entry e = h->large.entries[i];
	table_remove(&h->large, i);
	h->large_bytes -= e.value;
	if (e.value > h->keep) {
		unmap(h, p, e.value);
		return;
	}
	if (h->kept_count == LARGE_KEPT) {
		struct entry oldest = take_kept(h, 0);
		unmap(h, (char *)oldest.key, oldest.value);
	}
	h->kept[h->kept_count++] = e;
	h->kept_bytes += e.value;
	heap_event(h);
}

int large_purge(struct heap *h, size_t keep)
{
	int any = 0;

	while (h->kept_count && h->kept_bytes > keep) {
		struct entry e = take_kept(h, 0);
		unmap(h, (char *)e.key, e.value);
		any = 1;
	}
	return any;
}
