/* remote.c: blocks that are freed by another thread than their slab's.
 *
 *   slab's remote.blocks     heap's returned
 *   [ number | last ] -> block -> block            a push each: compare-and-exchange
 *   [   0    |  0   ]  ->  [ 1 | p ]               this one also pushes the slab:
 *                             returned -> slab -> slab -> ...
 *
 * The owner takes the whole list of slabs, and of each its whole list of blocks, when it
 * runs out of blocks of some size.  Nothing but that takes off either list, so a push
 * need not fear that the head went and came back.  A slab with blocks in `remote` counts
 * them as used and stays; so whoever made the first push may take its time with the
 * second. */
#include "fast.h"

enum { COUNT_SHIFT = 48 };
#define ADDRESS (((uint64_t)1 << COUNT_SHIFT) - 1)

static void *last_block(uint64_t blocks)
{
	return (void *)(uintptr_t)(blocks & ADDRESS);
}

/* An ended thread's blocks have nobody who would come for them. */
static void collect_idle(struct heap *h)
{
	lock_acquire(&arena.heaps_lock);
	if (h->state == HEAP_IDLE)
		remote_collect(h);
	lock_release(&arena.heaps_lock);
}

/* Either the owner's end sees the slab, or we see the owner's end. */
static void announce(struct heap *h, struct slab *s)
{
	struct remote *r = remote_of(s);

	r->next = __atomic_load_n(&h->returned, __ATOMIC_RELAXED);
	while (!__atomic_compare_exchange_n(&h->returned, &r->next, s, 1, __ATOMIC_SEQ_CST,
					    __ATOMIC_RELAXED))
		;
	if (__atomic_load_n(&h->state, __ATOMIC_SEQ_CST) == HEAP_IDLE)
		collect_idle(h);
}

static void leave(struct heap *owner, struct slab *s, void *p)
{
	struct remote *r = remote_of(s);
	uint64_t old = __atomic_load_n(&r->blocks, __ATOMIC_RELAXED), new;
	do {
		link_block(p, last_block(old));
		new = ((old >> COUNT_SHIFT) + 1) << COUNT_SHIFT | (uintptr_t)p;
	} while (!__atomic_compare_exchange_n(&r->blocks, &old, new, 1, __ATOMIC_RELEASE,
					      __ATOMIC_RELAXED));
	if (!old)
		announce(owner, s);
}

void remote_free(struct slab *s, void *p)
{
	struct heap *owner = s->owner;

	if (!is_block(s, p))
		heap_error("invalid free", p);
	if (is_free_block(p))
		heap_error("double free", p);
	if (unlikely(owner->state == HEAP_LOST))
		owner = slab_adopt(s);
	if (unlikely(owner == thread_heap()))
		small_free(owner, s, p);
	else
		leave(owner, s, p);
}

/* In front of the slab's own free blocks.  Each is looked at: its links lay open. */
static void collect_slab(struct heap *h, struct slab *s)
{
	uint64_t blocks = __atomic_exchange_n(&remote_of(s)->blocks, 0, __ATOMIC_ACQUIRE);
	unsigned count = blocks >> COUNT_SHIFT;
	void *first = last_block(blocks), *p = first;

	for (unsigned left = count;; p = next_block(p)) {
		if (!is_block(s, p) || !is_free_block(p))
			heap_error("corrupted", p);
		if (!--left)
			break;
	}
	if (count > s->used)
		heap_error("double free", first);
	link_block(p, s->free);
	s->free = first;
	s->used -= count;
	if (s->used <= s->limit)
		small_free_slow(h, s);
}

void remote_collect(struct heap *h)
{
	struct slab *s = __atomic_exchange_n(&h->returned, 0, __ATOMIC_SEQ_CST);

	for (struct slab *next; s; s = next) {
		next = remote_of(s)->next;
		collect_slab(h, s);
	}
}
