/* atfork.c: pthread_atfork (POSIX.1-2024) */
#include <errno.h>
#include <stdlib.h>
#include "thread_internal.h"

struct handlers {
	void (*call[3])(void); /* by FORK_PREPARE, FORK_PARENT, FORK_CHILD */
	struct handlers *earlier, *later;
};

static struct handlers *first, *last;
static struct lock lock;

/* Handlers may register more, which fork does not see any more (or calls in the turn that
 * they come in): the lock is not held while one runs. */
static void call_handlers(int when)
{
	lock_acquire(&lock);
	struct handlers *h = when == FORK_PREPARE ? last : first;
	lock_release(&lock);
	for (; h; h = when == FORK_PREPARE ? h->earlier : h->later)
		if (h->call[when])
			h->call[when]();
}

int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
	struct handlers *h = malloc(sizeof *h);

	if (!h)
		return ENOMEM;
	*h = (struct handlers){ { prepare, parent, child }, 0, 0 };
	lock_acquire(&lock);
	h->earlier = last;
	*(last ? &last->later : &first) = h;
	last = h;
	hook_fork_handlers = call_handlers;
	lock_release(&lock);
	return 0;
}
