/* table.c: addresses to sizes, in memory of its own.
 *
 * Changed with the arena's lock; looked up without it, too.  Who looks then may miss a key
 * that is just being moved, and must look again with the lock before he believes that it
 * is not there; but what he finds is there, and he never leaves the array: a new array is
 * larger than the old one, it is published before its shift is, the shift is read first,
 * and the old one stays where it is. */
#include <sys/mman.h>
#include "heap.h"
#include "sys.h"

static size_t room(const struct table *t)
{
	unsigned shift = table_shift(t);

	return shift ? (size_t)1 << (64 - shift) : 0;
}

size_t table_find_slow(const struct table *t, uintptr_t key)
{
	unsigned shift = table_shift(t);
	size_t mask = ((size_t)1 << (64 - shift)) - 1;
	const struct entry *entries = t->entries;

	for (size_t i = table_slot(shift, key); entries[i].key; i = (i + 1) & mask)
		if (entries[i].key == key)
			return i;
	return TABLE_NONE;
}

static void put(struct entry *entries, unsigned shift, struct entry e)
{
	size_t mask = ((size_t)1 << (64 - shift)) - 1, i = table_slot(shift, e.key);

	while (entries[i].key)
		i = (i + 1) & mask;
	entries[i] = e;
}

static void publish(struct table *t, struct entry *entries, unsigned shift)
{
	__atomic_store_n(&t->entries, entries, __ATOMIC_RELEASE);
	__atomic_store_n(&t->shift, shift, __ATOMIC_RELEASE);
}

static int grow(struct table *t)
{
	struct entry *old = t->entries;
	size_t was = room(t), size = was * 2 * sizeof *old;

	if (!old) {
		publish(t, t->first, 64 - 4);
		return 1;
	}
	size = (size + PAGE - 1) & -PAGE;
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if ((unsigned long)p > -4096UL)
		return 0;
	struct entry *new = (struct entry *)p;
	unsigned shift = 64 - __builtin_ctzl(size / sizeof *old);
	for (size_t i = 0; i < was; i++)
		if (old[i].key)
			put(new, shift, old[i]);
	publish(t, new, shift);
	if (old != t->first && !process_threaded)
		sys_munmap((unsigned long)old, was * sizeof *old);
	return 1;
}

int table_add(struct table *t, uintptr_t key, size_t value)
{
	if (2 * (t->count + 1) > room(t) && !grow(t))
		return 0;
	put(t->entries, t->shift, (struct entry){ key, value });
	t->count++;
	return 1;
}

/* Moves back what had to go past the hole, so that no search stops at it
 * (Knuth 6.4, algorithm R). */
void table_remove(struct table *t, size_t hole)
{
	size_t mask = room(t) - 1;

	for (size_t i = (hole + 1) & mask; t->entries[i].key; i = (i + 1) & mask) {
		size_t home = table_slot(t->shift, t->entries[i].key);
		if (((i - home) & mask) >= ((i - hole) & mask)) {
			t->entries[hole] = t->entries[i];
			hole = i;
		}
	}
	t->entries[hole].key = 0;
	t->count--;
}
