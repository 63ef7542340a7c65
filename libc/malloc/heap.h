/* heap.h: the memory layout behind malloc.
 *
 * The design follows "Mimalloc: Free List Sharding in Action" (Leijen, Zorn, de
 * Moura, 2019): a free list per slab, not per size, so that what is allocated
 * together lies together, and all a pointer has to say is in its address.
 *
 *   segment: 4 MiB, aligned to 4 MiB, 64 slices of 64 KiB
 *
 *   0          5184 64 KiB    128 KiB   192 KiB                       4 MiB
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
 * Who may touch what:
 *
 *   struct heap    its thread: no lock, no atomic instruction.  It owns slabs, and a slab
 *                  does not change its owner.
 *   struct remote  any thread, by compare-and-exchange: where it leaves the blocks of
 *                  another's slab that it frees (remote.c).
 *   struct arena   who has its lock; all heaps take slices from it and give them back, and
 *                  runs and mappings are its business alone. */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>
#include <stdint.h>
#include "lock.h"
#include "malloc_internal.h"
#include "thread.h"

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

#define SLICE_SIZE ((size_t)64 << 10)
#define SEGMENT_SIZE ((size_t)4 << 20)
#define SLAB_MAX ((size_t)64 << 10)
#define RUN_MAX ((size_t)1 << 20)
#define PAGE ((size_t)4096) /* at least; the kernel's is arena.page */

enum { SLICES = 64, RUN_SLICES = RUN_MAX / SLICE_SIZE, CLASSES = 44, FIRST_SLICES = 4 };
enum { KEEP_FIRST = 512 << 10 };

enum slab_state {
	SLAB_NONE, /* a free slice */
	SLAB_OPEN, /* in the list of its class: has free blocks */
	SLAB_FULL, /* or nearly: one block given back is no reason to search it */
	SLAB_RUN,  /* one block */
};

/* 64 bytes: one cache line */
struct slab {
	void *free;         /* blocks to hand out */
	struct heap *owner; /* null unless it is open or full */
	uint16_t used;      /* blocks that the program has, or that lie in `remote` */
	uint16_t made;      /* blocks put on the list so far; the rest is untouched */
	uint16_t capacity;  /* blocks */
	uint16_t limit;     /* when `used` falls to that, it is to be opened or given up */
	uint32_t size;      /* bytes of a block */
	uint8_t state : 2, class : 6;
	uint8_t slices;
	uint16_t back;      /* in the slices after the first: how far back that is, in bytes */
	uint64_t inverse;   /* 2^40 / size, rounded up */
	char *start;        /* the first block */
	struct slab *next, *prev;
};

/* What other threads freed of a slab. */
struct remote {
	uint64_t blocks;   /* the last one's address; above it, in 16 bits, their number */
	struct slab *next; /* in the owner's list `returned` */
};

struct segment {
	uint64_t free;  /* bit n: slice n is free... */
	uint64_t dirty; /* ...and holds old data */
	struct segment *next, *prev; /* among those with free slices */
	unsigned mapped; /* slices; the first segment starts small */
	uint64_t reserved[3];
	struct slab slabs[SLICES];
	struct remote remote[SLICES];
};

/* Addresses to sizes: open addressing, linear probing.  Segments mostly follow each other,
 * and then none is where another should be. */
struct entry {
	uintptr_t key;
	size_t value;
};

struct table {
	struct entry *entries;
	size_t mask; /* their number - 1 */
	size_t count;
	struct entry first[16];
};

enum { SPARES = 16, SPARE_BYTES = 512 << 10, LARGE_KEPT = 8, LARGE_BYTES = 8 << 20, GONE = 64 };

enum heap_state {
	HEAP_BUSY, /* a thread's */
	HEAP_IDLE, /* its thread has ended: the next one's */
	HEAP_LOST, /* in the child of a fork: its thread is not there (fork.c) */
};

struct heap {
	int state;
	struct slab *head[CLASSES]; /* open slabs by class */
	struct slab *spare[SPARES]; /* empty ones that were kept, the last first */
	struct heap *next;          /* in the list of all */
	struct heap *next_idle;
	/* Other threads write here: slabs that they returned blocks to. */
	struct slab *returned __attribute__((aligned(64)));
};

extern struct arena {
	/* Read by all, at any time. */
	uint64_t key, key2;
	size_t page;
	struct table segments; /* address + 1, as no key is 0; the value is not used */

	struct lock lock __attribute__((aligned(64))); /* of what follows, and of changes above */
	struct segment *open;  /* those with free slices */
	struct segment *young; /* the first one, until it is mapped in full */
	uintptr_t hint;        /* where the next segment should go */

	struct table large;
	struct entry kept[LARGE_KEPT]; /* freed mappings, oldest first */
	unsigned kept_count;
	size_t large_bytes, kept_bytes;
	uintptr_t gone[GONE]; /* where the last few mappings were that are no more */
	unsigned gone_count;

	size_t dirty; /* free slices that hold old data */
	size_t keep;  /* how many bytes of free, touched memory may stay */
	size_t given; /* bytes given back since keep was last set */
	unsigned events;
	long second;

	/* The lock of the lists of heaps, and of the idle ones; taken before the other. */
	struct lock heaps_lock;
	struct heap *heaps, *idle;
} arena HIDDEN;

extern struct heap main_heap HIDDEN; /* of who is first */

static inline void arena_lock(void)
{
	lock_acquire(&arena.lock);
}

static inline void arena_unlock(void)
{
	lock_release(&arena.lock);
}

/* table.c */
size_t keys_find(const struct table *, uintptr_t key) HIDDEN;
void keys_start(struct table *) HIDDEN;
int keys_add(struct table *, uintptr_t key, size_t value) HIDDEN; /* 0 without memory */
void keys_remove(struct table *, size_t index) HIDDEN;

#define TABLE_NONE ((size_t)-1)

/* The order matters to those who look without the lock: see table.c. */
static inline size_t keys_mask(const struct table *t)
{
	return __atomic_load_n(&t->mask, __ATOMIC_ACQUIRE);
}

/* segment.c: slices in, slices out */
void arena_start(void) HIDDEN; /* with the lock */
struct slab *slices_take(unsigned count, unsigned room, int *clean) HIDDEN;
int slices_extend(struct slab *, unsigned count) HIDDEN;
void slices_give(struct slab *) HIDDEN;
void segment_close(struct segment *) HIDDEN;

/* purge.c: what goes back to the kernel; with the lock */
int arena_purge(size_t keep) HIDDEN;
void arena_given(uintptr_t address, size_t bytes) HIDDEN;
void arena_wanted(void) HIDDEN;
void arena_event(void) HIDDEN;
int was_mapped(const void *) HIDDEN;

static inline struct segment *segment_of(const void *p)
{
	return (struct segment *)((uintptr_t)p & -SEGMENT_SIZE);
}

/* Slices first, first + 1, ... as a set. */
static inline uint64_t slice_set(unsigned first, unsigned count)
{
	return (count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0) << first;
}

/* __builtin_popcountl would be a call of libgcc's, which has a table. */
static inline int slices_in(uint64_t set)
{
	int n = 0;

	for (; set; set &= set - 1)
		n++;
	return n;
}

/* Whether it is a segment for certain: one that is where the table should have it.  Not
 * before arena_start. */
static inline int is_segment(const struct segment *seg)
{
	size_t mask = keys_mask(&arena.segments);

	return arena.segments.entries[(uintptr_t)seg / SEGMENT_SIZE & mask].key ==
	       (uintptr_t)seg + 1;
}

/* The slab that p lies in, of whatever state. */
static inline struct slab *slab_in(struct segment *seg, const void *p)
{
	char *s = (char *)&seg->slabs[(uintptr_t)p % SEGMENT_SIZE / SLICE_SIZE];

	return (struct slab *)(s - ((struct slab *)s)->back);
}

static inline struct remote *remote_of(const struct slab *s)
{
	struct segment *seg = segment_of(s);

	return &seg->remote[s - seg->slabs];
}

static inline unsigned remote_count(const struct remote *r)
{
	return __atomic_load_n(&r->blocks, __ATOMIC_RELAXED) >> 48;
}

/* small.c */
extern const uint8_t small_classes[64] HIDDEN; /* by (size - 1) / 16 */
void *small_alloc_slow(unsigned class) HIDDEN;
void small_free_slow(struct heap *, struct slab *) HIDDEN;
void small_adopt(struct heap *, struct slab *) HIDDEN;
size_t class_size(unsigned class) HIDDEN;
void small_purge(struct heap *) HIDDEN;

/* large.c: mappings of their own */
void *large_alloc(size_t size, size_t align, int *clean) HIDDEN;
void *large_resize(void *, size_t size) HIDDEN;
void large_free(void *) HIDDEN;
size_t large_size(const void *) HIDDEN; /* 0: there is none */
int large_purge(size_t keep) HIDDEN;    /* with the lock */

/* block.c: any size */
void *block_alloc(size_t size, size_t align, int *clean) HIDDEN;
void *run_alloc(size_t size, unsigned room, int *clean) HIDDEN;
void block_free_slow(void *) HIDDEN;
size_t block_size(void *) HIDDEN;
struct slab *slab_find(const void *) HIDDEN; /* null: p is in no segment */

/* remote.c: blocks of another thread's slabs */
void remote_free(struct slab *, void *) HIDDEN;
void remote_collect(struct heap *) HIDDEN;

/* fork.c */
void heap_around_fork(int when) HIDDEN;
struct heap *slab_adopt(struct slab *) HIDDEN;

/* check.c: "malloc: double free of 0x...", and the end.  Without a lock. */
_Noreturn void heap_error(const char *what, const void *) HIDDEN;

/* What is in use need not be there in full. */
static inline int is_free_block(const void *p)
{
	const uint64_t *w = p;

	return (w[0] ^ w[1]) == ((uintptr_t)p ^ arena.key2);
}

static inline void link_block(void *p, const void *next)
{
	uint64_t *w = p, link = (uintptr_t)next ^ arena.key, mark = (uintptr_t)p ^ arena.key2;

	w[0] = link;
	w[1] = link ^ mark;
}

static inline void *next_block(const void *p)
{
	return (void *)(*(const uint64_t *)p ^ arena.key);
}

/* Whether p is where a block begins that was handed out at some time. */
static inline int is_block(const struct slab *s, const void *p)
{
	size_t offset = (const char *)p - s->start;
	size_t index = offset * s->inverse >> 40;

	return index < s->made && index * s->size == offset;
}

#endif
