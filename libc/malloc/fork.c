/* fork.c: the heaps of the other threads, in the child.
 *
 * Who holds the arena's locks at fork knows that what they guard is whole.  A heap has no
 * lock: its thread may have been in the midst of malloc, and in the child it will never
 * come out of it.  But whatever it was doing, each block says for certain whether it is
 * free.  So the lists of such a heap are forgotten; its blocks stay valid; and when the
 * first one of a slab is freed, the slab is gone through and becomes the freeing
 * thread's.  Nothing is read before: most children go on to exec. */
#include "fast.h"

static void lose_others(void)
{
	for (struct heap *h = arena.heaps; h; h = h->next)
		if (h->state == HEAP_BUSY && h != thread_heap())
			h->state = HEAP_LOST;
}

void heap_around_fork(int when)
{
	if (when == FORK_PREPARE) {
		lock_acquire(&arena.heaps_lock);
		arena_lock();
		return;
	}
	if (when == FORK_CHILD)
		lose_others();
	arena_unlock();
	lock_release(&arena.heaps_lock);
}

/* The only case in which a slab gets another owner; the lock decides who that is. */
struct heap *slab_adopt(struct slab *s)
{
	struct heap *h = thread_heap();

	if (!h)
		thread_self()->heap = h = hook_heaps->begin();
	lock_acquire(&arena.heaps_lock);
	if (h && s->owner->state == HEAP_LOST) {
		*remote_of(s) = (struct remote){ 0 };
		small_adopt(h, s);
	}
	lock_release(&arena.heaps_lock);
	return s->owner;
}
