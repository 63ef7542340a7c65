/* list.c: the ring of all threads */
#include "thread_internal.h"

struct threads threads = { .count = 1 };

sigset_t threads_lock(void)
{
	sigset_t mask = change_mask(SIG_SETMASK, (sigset_t){ ~SIGNAL_BIT(SIGEACH) });

	lock_acquire(&threads.lock);
	return mask;
}

void threads_unlock(sigset_t mask)
{
	lock_release(&threads.lock);
	change_mask(SIG_SETMASK, mask);
}

/* The child has this thread alone, under a new number. */
static void be_alone(void)
{
	struct thread *self = thread_self(), *others = self->next;

	self->previous->next = 0;
	self->next = self->previous = self;
	self->tid = sys_set_tid_address(&self->tid);
	lock_generation += 4;
	threads.count = 1;
	if (others != self)
		stacks_after_fork(others);
}

void threads_around_fork(int when)
{
	static sigset_t mask;

	if (when == FORK_PREPARE) {
		sigset_t before = threads_lock();
		mask = before;
		return;
	}
	sigset_t after = mask;
	if (when == FORK_CHILD)
		be_alone();
	else
		lock_release(&threads.lock);
	change_mask(SIG_SETMASK, after);
}
