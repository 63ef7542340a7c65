/* threads.c: a heap for each thread, from its first allocation to its end.
 *
 *   begin -> the thread's -> end -> idle -> begin of another thread
 *                              \-> collected, while it is idle, by who frees its blocks
 *
 * A heap is never given up, so that nobody has to ask whether the owner of a slab is
 * still there.  They lie in mappings of their own, out of reach of the program's blocks. */
#include <sys/mman.h>
#include "fast.h"
#include "sys.h"

enum { HEAPS_SIZE = 64 << 10 };

static struct heap *unused; /* the rest of the last mapping of heaps */
static size_t unused_count;

static struct heap *new_heap(void)
{
	if (!arena.heaps)
		return &main_heap;
	if (!unused_count) {
		long p = sys_mmap(0, HEAPS_SIZE, PROT_READ | PROT_WRITE,
				  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((unsigned long)p > -4096UL)
			return 0;
		unused = (struct heap *)p;
		unused_count = HEAPS_SIZE / sizeof *unused;
	}
	unused_count--;
	return unused++;
}

static struct heap *begin(void)
{
	lock_acquire(&arena.heaps_lock);
	struct heap *h = arena.idle;
	if (h) {
		arena.idle = h->next_idle;
		h->state = HEAP_BUSY;
	} else if ((h = new_heap())) {
		h->next = arena.heaps;
		arena.heaps = h;
	}
	lock_release(&arena.heaps_lock);
	return h;
}

static void end(void)
{
	struct heap *h = thread_heap();

	if (!h)
		return;
	thread_self()->heap = 0;
	lock_acquire(&arena.heaps_lock);
	__atomic_store_n(&h->state, HEAP_IDLE, __ATOMIC_SEQ_CST);
	remote_collect(h);
	small_purge(h);
	h->next_idle = arena.idle;
	arena.idle = h;
	lock_release(&arena.heaps_lock);
}

void heap_threads_begin(void)
{
	static const struct heap_calls calls = { begin, remote_free, remote_collect };

	hook_heaps = &calls;
	hook_fork_malloc = heap_around_fork;
	hook_thread_malloc = end;
}
