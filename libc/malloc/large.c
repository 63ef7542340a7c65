/* large.c: blocks with a mapping of their own, of more than 1 MiB or 64 KiB alignment.
 *
 *   | block, a multiple of a page  | guard: a page that no one may touch |
 *
 *   arena.large   address -> size of the blocks that are in use
 *   arena.kept    the last few that were freed, for the next of about that size
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

static void unmap(struct entry e)
{
	sys_munmap(e.key, e.value + arena.page);
}

/* A kernel that cannot count one mapping more leaves the page as it is. */
static void guard(uintptr_t end)
{
	sys_mprotect(end, arena.page, PROT_NONE);
}

static struct entry take_kept(unsigned i)
{
	struct entry e = arena.kept[i];

	arena.kept_bytes -= e.value;
	arena.kept_count--;
	for (; i < arena.kept_count; i++)
		arena.kept[i] = arena.kept[i + 1];
	return e;
}

/* A kept mapping that fits without wasting more than a quarter. */
static struct entry find_kept(size_t size, size_t align)
{
	for (unsigned i = arena.kept_count; i-- > 0;)
		if (arena.kept[i].value >= size && arena.kept[i].value - size <= size / 4 &&
		    !(arena.kept[i].key & (align - 1)))
			return take_kept(i);
	arena_wanted();
	return (struct entry){ 0 };
}

/* A block's mapping, guard and all, cut out of a larger one if need be. */
static struct entry map_block(size_t size, size_t align)
{
	size_t whole = size + arena.page, extra = align > arena.page ? align - arena.page : 0;
	char *p = map(whole + extra);

	if (!p)
		return (struct entry){ 0 };
	size_t before = -(uintptr_t)p & (align - 1);
	if (extra && before)
		sys_munmap((unsigned long)p, before);
	if (extra && extra - before)
		sys_munmap((unsigned long)p + before + whole, extra - before);
	if (extra)
		p += before;
	guard((uintptr_t)p + size);
	return (struct entry){ (uintptr_t)p, size };
}

void *large_alloc(size_t size, size_t align, int *clean)
{
	arena_lock();
	arena_start();
	size = round_up(size, arena.page);
	struct entry e = find_kept(size, align);
	*clean = !e.key;
	if (!e.key)
		e = map_block(size, align);
	if (e.key && !keys_add(&arena.large, e.key, e.value)) {
		unmap(e);
		e = (struct entry){ 0 };
	}
	arena.large_bytes += e.value;
	arena_unlock();
	return (void *)e.key;
}

size_t large_size(const void *p)
{
	arena_lock();
	size_t i = keys_find(&arena.large, (uintptr_t)p);
	size_t size = i == TABLE_NONE ? 0 : arena.large.entries[i].value;
	arena_unlock();
	return size;
}

/* The kernel moves pages, not bytes; and grows only what ends where its mapping does, so
 * the guard goes first. */
static long move(uintptr_t p, size_t old, size_t size)
{
	sys_munmap(p + old, arena.page);
	long r = sys_mremap(p, old, size + arena.page, MREMAP_MAYMOVE, 0);
	if ((unsigned long)r > -4096UL)
		sys_mmap((void *)(p + old), arena.page, PROT_NONE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	else
		guard(r + size);
	return r;
}

/* Smaller: the guard moves down, and what is beyond it goes. */
static long shrink(uintptr_t p, size_t old, size_t size)
{
	guard(p + size);
	sys_munmap(p + size + arena.page, old - size);
	return p;
}

/* The entry's room in the table is used again. */
void *large_resize(void *p, size_t size)
{
	arena_lock();
	size_t i = keys_find(&arena.large, (uintptr_t)p);
	size_t old = arena.large.entries[i].value;
	size = round_up(size, arena.page);
	long r = size > old   ? move((uintptr_t)p, old, size)
		 : size < old ? shrink((uintptr_t)p, old, size)
			      : (long)p;
	if ((unsigned long)r > -4096UL) {
		r = 0;
	} else {
		keys_remove(&arena.large, i);
		keys_add(&arena.large, r, size);
		arena.large_bytes += size - old;
	}
	arena_unlock();
	return (void *)r;
}

/* What is too large to be kept, or had to make room, is unmapped when the lock is free. */
static struct entry keep(struct entry e)
{
	struct entry oldest = { 0 };

	if (e.value > arena.keep || e.value > LARGE_BYTES) {
		oldest = e;
	} else {
		large_purge(LARGE_BYTES - e.value);
		if (arena.kept_count == LARGE_KEPT)
			oldest = take_kept(0);
		arena.kept[arena.kept_count++] = e;
		arena.kept_bytes += e.value;
		arena_event();
	}
	if (oldest.key)
		arena_given(oldest.key, oldest.value);
	return oldest;
}

static int is_kept(const void *p)
{
	for (unsigned i = 0; i < arena.kept_count; i++)
		if (arena.kept[i].key == (uintptr_t)p)
			return 1;
	return 0;
}

void large_free(void *p)
{
	arena_lock();
	size_t i = keys_find(&arena.large, (uintptr_t)p);
	if (i == TABLE_NONE) {
		int freed = is_kept(p) || was_mapped(p);
		arena_unlock();
		heap_error(freed ? "double free" : "invalid free", p);
	}
	struct entry e = arena.large.entries[i];
	keys_remove(&arena.large, i);
	arena.large_bytes -= e.value;
	e = keep(e);
	arena_unlock();
	if (e.key)
		unmap(e);
}

int large_purge(size_t keep)
{
	int any = 0;

	while (arena.kept_count && arena.kept_bytes > keep) {
		struct entry e = take_kept(0);
		arena_given(e.key, e.value);
		unmap(e);
		any = 1;
	}
	return any;
}
