/* table.c: addresses to sizes, in memory of its own.
 *
 * Changed with the arena's lock; looked up without it, too.  Who looks then may miss a key
 * that is just being moved, and must look again with the lock before he believes that it
 * is not there; but what he finds is there, and he never leaves the array: a new array is
 * larger than the old one, it is published before its mask is, the mask is read first,
 * and the old one stays where it is. */
#include <sys/mman.h>
#include "heap.h"
#include "sys.h"

/* Of an address that is a multiple of a segment's size it is the same as in is_segment. */
static size_t slot(uintptr_t key, size_t mask)
{
	size_t page = key / PAGE % (SEGMENT_SIZE / PAGE);

	return (key / SEGMENT_SIZE + page * 0x9e3779b1 / 65536) & mask;
}

static size_t room(const struct table *t)
{
	return keys_mask(t) + 1;
}

size_t keys_find(const struct table *t, uintptr_t key)
{
	size_t mask = keys_mask(t);
	const struct entry *entries = t->entries;

	for (size_t i = slot(key, mask); entries && entries[i].key; i = (i + 1) & mask)
		if (entries[i].key == key)
			return i;
	return TABLE_NONE;
}

static void put(struct entry *entries, size_t mask, struct entry e)
{
	size_t i = slot(e.key, mask);

	while (entries[i].key)
		i = (i + 1) & mask;
	entries[i] = e;
}

static void publish(struct table *t, struct entry *entries, size_t mask)
{
	__atomic_store_n(&t->entries, entries, __ATOMIC_RELEASE);
	__atomic_store_n(&t->mask, mask, __ATOMIC_RELEASE);
}

void keys_start(struct table *t)
{
	publish(t, t->first, sizeof t->first / sizeof *t->first - 1);
}

static int grow(struct table *t)
{
	struct entry *old = t->entries;
	size_t was = room(t), size = was * 2 * sizeof *old;

	size = (size + PAGE - 1) & -PAGE;
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if ((unsigned long)p > -4096UL)
		return 0;
	struct entry *new = (struct entry *)p;
	size_t mask = size / sizeof *new - 1;
	for (size_t i = 0; i < was; i++)
		if (old[i].key)
			put(new, mask, old[i]);
	publish(t, new, mask);
	if (old != t->first && !process_threaded)
		sys_munmap((unsigned long)old, was * sizeof *old);
	return 1;
}

int keys_add(struct table *t, uintptr_t key, size_t value)
{
	if (2 * (t->count + 1) > room(t) && !grow(t))
		return 0;
	put(t->entries, t->mask, (struct entry){ key, value });
	t->count++;
	return 1;
}

/* Moves back what had to go past the hole, so that no search stops at it
 * (Knuth 6.4, algorithm R). */
void keys_remove(struct table *t, size_t hole)
{
	size_t mask = room(t) - 1;

	for (size_t i = (hole + 1) & mask; t->entries[i].key; i = (i + 1) & mask) {
		size_t home = slot(t->entries[i].key, mask);
		if (((i - home) & mask) >= ((i - hole) & mask)) {
			t->entries[hole] = t->entries[i];
			hole = i;
		}
	}
	t->entries[hole].key = 0;
	t->count--;
}
