/* table.c: addresses to sizes, in memory of its own */
#include <sys/mman.h>
#include "heap.h"
#include "sys.h"

static size_t room(const struct table *t)
{
	return t->entries ? (size_t)1 << (64 - t->shift) : 0;
}

size_t table_find_slow(const struct table *t, uintptr_t key)
{
	size_t mask = room(t) - 1;

	for (size_t i = table_slot(t, key); t->entries[i].key; i = (i + 1) & mask)
		if (t->entries[i].key == key)
			return i;
	return TABLE_NONE;
}

static void put(struct table *t, struct entry e)
{
	size_t mask = room(t) - 1, i = table_slot(t, e.key);

	while (t->entries[i].key)
		i = (i + 1) & mask;
	t->entries[i] = e;
}

static int grow(struct table *t)
{
	struct entry *old = t->entries;
	size_t was = room(t), size = was * 2 * sizeof *old;

	if (!old) {
		t->entries = t->first;
		t->shift = 64 - 4;
		return 1;
	}
	size = (size + PAGE - 1) & -PAGE;
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if ((unsigned long)p > -4096UL)
		return 0;
	t->entries = (struct entry *)p;
	t->shift = 64 - __builtin_ctzl(size / sizeof *old);
	for (size_t i = 0; i < was; i++)
		if (old[i].key)
			put(t, old[i]);
	if (old != t->first)
		sys_munmap((unsigned long)old, was * sizeof *old);
	return 1;
}

int table_add(struct table *t, uintptr_t key, size_t value)
{
	if (2 * (t->count + 1) > room(t) && !grow(t))
		return 0;
	put(t, (struct entry){ key, value });
	t->count++;
	return 1;
}

/* Moves back what had to go past the hole, so that no search stops at it
 * (Knuth 6.4, algorithm R). */
void table_remove(struct table *t, size_t hole)
{
	size_t mask = room(t) - 1;

	for (size_t i = (hole + 1) & mask; t->entries[i].key; i = (i + 1) & mask) {
		size_t home = table_slot(t, t->entries[i].key);
		if (((i - home) & mask) >= ((i - hole) & mask)) {
			t->entries[hole] = t->entries[i];
			hole = i;
		}
	}
	t->entries[hole].key = 0;
	t->count--;
}
