/* heap.h: the memory layout behind malloc.
 *
 * The design follows "Mimalloc: Free List Sharding in Action" (Leijen, Zorn, de
 * Moura, 2019): a free list per slab, not per size, so that what is allocated
 * together lies together, and all a pointer has to say is in its address.
 *
 *   segment: 4 MiB, aligned to 4 MiB, 64 slices of 64 KiB
 *
 *   0          4160 64 KiB    128 KiB   192 KiB                       4 MiB
 *   +---------+-----+---------+---------+-----------------------+- ... -+
 *   | header: |slab | slab of | slab of | run: one block of     | free  |
 *   | struct  |  0  | 64-byte | 8 KiB   | 3 slices              |       |
 *   | segment |     | blocks  | blocks  |                       |       |
 *   +---------+-----+---------+---------+-----------------------+- ... -+
 *     slabs[0] ...[63]: a struct slab for each slice
 *
 *   size                     where
 *   up to 64 KiB             block of a slab of its size class
 *   up to 1 MiB              run of slices
 *   more                     mapping of its own (large.c)
 *
 * Nothing that malloc must trust lies beside a program's data, except the links of
 * free blocks, and these are checked:
 *
 *   block in use     [ the program's                    ]
 *   free block       [ next ^ key | word 0 ^ address ^ key2 |  ...      ]
 *
 * A block whose two words agree is free: freeing it again is an error, and so is
 * finding them disagree on the free list.  malloc clears the second word.
 *
 * All state of a thread's allocations hangs on one struct heap. */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>
#include <stdint.h>
#include "lock.h"

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

#define SLICE_SIZE ((size_t)64 << 10)
#define SEGMENT_SIZE ((size_t)4 << 20)
#define SLAB_MAX ((size_t)64 << 10)
#define RUN_MAX ((size_t)1 << 20)
#define PAGE ((size_t)4096)

enum { SLICES = 64, CLASSES = 44, FIRST_SLICES = 4 };

enum slab_state {
	SLAB_NONE, /* a free slice */
	SLAB_OPEN, /* in the list of its class: has free blocks */
	SLAB_FULL,
	SLAB_RUN,  /* one block */
};

/* 64 bytes: one cache line */
struct slab {
	void *free;              /* blocks to hand out */
	uint32_t used;           /* blocks that the program has */
	uint32_t made;           /* blocks put on the list so far; the rest is untouched */
	uint32_t capacity, size; /* blocks; bytes of one */
	uint64_t inverse;        /* 2^40 / size, rounded up */
	char *start;             /* the first block */
	struct slab *next, *prev;
	uint8_t state, class, slices;
	uint8_t back; /* in the slices after the first: how far back that is */
};

struct segment {
	uint64_t free;  /* bit n: slice n is free... */
	uint64_t dirty; /* ...and holds old data */
	struct segment *next, *prev; /* among those with free slices */
	unsigned mapped; /* slices; the first segment starts small */
	uint64_t reserved[3];
	struct slab slabs[SLICES];
};

/* Addresses to sizes: open addressing, linear probing. */
struct entry {
	uintptr_t key;
	size_t value;
};

struct table {
	struct entry *entries;
	unsigned shift; /* 64 - log2 of their number */
	size_t count;
	struct entry first[16];
};

enum { LARGE_KEPT = 8 };

struct heap {
	struct slab *head[CLASSES]; /* open slabs by class */
	uint64_t key, key2;
	struct table segments; /* address + 1, as no key is 0; the value is not used */
	struct segment *open;  /* those with free slices */
	struct segment *young; /* the first one, until it is mapped in full */
	uintptr_t hint;        /* where the next segment should go */

	struct table large;
	struct entry kept[LARGE_KEPT]; /* freed mappings, oldest first */
	unsigned kept_count;
	size_t large_bytes, kept_bytes;

	size_t dirty; /* free slices that hold old data */
	size_t keep;  /* how many bytes of free, touched memory may stay */
	size_t given; /* bytes given back since keep was last set */
	unsigned events;
	long second;

	struct lock lock;
};

extern struct heap main_heap HIDDEN;

/* Each API function does its work between these two. */
static inline struct heap *heap_enter(void)
{
	lock_acquire(&main_heap.lock);
	return &main_heap;
}

static inline void heap_leave(struct heap *h)
{
	lock_release(&h->lock);
}

/* table.c */
size_t table_find_slow(const struct table *, uintptr_t key) HIDDEN;
int table_add(struct table *, uintptr_t key, size_t value) HIDDEN; /* 0 without memory */
void table_remove(struct table *, size_t index) HIDDEN;

#define TABLE_NONE ((size_t)-1)

static inline size_t table_slot(const struct table *t, uintptr_t key)
{
	return (key >> 12) * 0x9e3779b97f4a7c15 >> t->shift;
}

static inline size_t table_find(const struct table *t, uintptr_t key)
{
	if (unlikely(!t->entries))
		return TABLE_NONE;
	size_t i = table_slot(t, key);
	return likely(t->entries[i].key == key) ? i : table_find_slow(t, key);
}

/* segment.c: slices in, slices out, and what goes back to the kernel */
void heap_start(struct heap *) HIDDEN;
struct slab *slices_take(struct heap *, unsigned count, int *clean) HIDDEN;
int slices_extend(struct heap *, struct slab *, unsigned count) HIDDEN;
void slices_give(struct heap *, struct slab *) HIDDEN;
int heap_purge(struct heap *, size_t keep) HIDDEN;
void heap_given(struct heap *, size_t bytes) HIDDEN;
void heap_wanted(struct heap *) HIDDEN;
void heap_event(struct heap *) HIDDEN;

static inline struct segment *segment_of(const void *p)
{
	return (struct segment *)((uintptr_t)p & -SEGMENT_SIZE);
}

/* The slab that p lies in, of whatever state; null if p is in no segment. */
static inline struct slab *slab_of(struct heap *h, const void *p)
{
	struct segment *seg = segment_of(p);

	if (unlikely(table_find(&h->segments, (uintptr_t)seg + 1) == TABLE_NONE))
		return 0;
	struct slab *s = &seg->slabs[(uintptr_t)p % SEGMENT_SIZE / SLICE_SIZE];
	return s - s->back;
}

/* small.c */
void *small_alloc_slow(struct heap *, unsigned class) HIDDEN;
void small_free_slow(struct heap *, struct slab *) HIDDEN;
size_t class_size(unsigned class) HIDDEN;
void small_purge(struct heap *) HIDDEN;

/* large.c: mappings of their own */
void *large_alloc(struct heap *, size_t size, size_t align, int *clean) HIDDEN;
void *large_resize(struct heap *, void *, size_t size) HIDDEN;
void large_free(struct heap *, void *) HIDDEN;
size_t large_size(struct heap *, const void *) HIDDEN; /* 0: there is none */
int large_purge(struct heap *, size_t keep) HIDDEN;

/* block.c: any size */
void *block_alloc(struct heap *, size_t size, size_t align, int *clean) HIDDEN;
void block_free_other(struct heap *, struct slab *, void *) HIDDEN;
size_t block_size(struct heap *, void *) HIDDEN;

/* check.c: "malloc: double free of 0x...", and the end */
_Noreturn void heap_error(struct heap *, const char *what, const void *) HIDDEN;

/* What is in use need not be there in full. */
static inline int is_free_block(struct heap *h, const void *p)
{
	const uint64_t *w = p;

	return (w[0] ^ w[1]) == ((uintptr_t)p ^ h->key2);
}

/* The block's number if p is where a block begins; out of range otherwise. */
static inline int is_block(const struct slab *s, const void *p)
{
	size_t offset = (const char *)p - s->start;
	size_t index = offset * s->inverse >> 40;

	return offset < SEGMENT_SIZE && index < s->made && index * s->size == offset;
}

#endif
