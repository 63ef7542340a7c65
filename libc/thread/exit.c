/* exit.c: the end of a thread */
#include <stdlib.h>
#include "thread_internal.h"

static void run_cleanup(struct thread *self)
{
	struct __cleanup *c;

	while ((c = self->cleanup)) {
		self->cleanup = c->__next;
		c->__function(c->__argument);
	}
}

static void unlink(struct thread *t)
{
	t->next->previous = t->previous;
	t->previous->next = t->next;
	threads.count--;
}

/* The first thread's stack is not ours to give. */
static void give_up(struct thread *self)
{
	if (__atomic_exchange_n(&self->fate, ENDED, __ATOMIC_ACQ_REL) == DETACHED && self->map)
		stack_give_up(self);
}

_Noreturn void thread_exit(void *result)
{
	struct thread *self = thread_self();

	self->cancel_off = 1;
	self->cancel_due = self->cancel_async = 0;
	self->result = result;
	run_cleanup(self);
	if (hook_thread_objects)
		hook_thread_objects();
	if (hook_thread_values)
		hook_thread_values();
	/* Before it is known that it has ended: who joins it may count on all this. */
	if (hook_thread_malloc)
		hook_thread_malloc();
	if (!process_threaded)
		exit(0);
	sigset_t mask = threads_lock();
	if (threads.count == 1) {
		threads_unlock(mask);
		exit(0);
	}
	unlink(self);
	give_up(self);
	lock_release(&threads.lock);
	/* The kernel clears tid when the stack is free, and wakes who joins.  What this thread
	 * holds of robust mutexes the kernel releases, too. */
	for (;;)
		sys_exit(0);
}
