/* join.c: waiting for a thread's end, or saying that nobody will.
 *
 * Who joins takes the right to by its fate (thread.h), then waits until the kernel has
 * cleared its tid.  The wake-up at a thread's end is one between processes (clone(2)). */
#include <errno.h>
#include "cancel.h"
#include "futex.h"
#include "thread_internal.h"

static bool change_fate(struct thread *t, int from, int to)
{
	return __atomic_compare_exchange_n(&t->fate, &from, to, false, __ATOMIC_ACQ_REL,
	                                   __ATOMIC_ACQUIRE);
}

/* -ETIMEDOUT, CANCELLED, or 0 when it is gone. */
static long wait_for(struct thread *t, int clock, const struct timespec *until)
{
	int tid;

	while ((tid = __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE))) {
		long r = sys_cancelable(futex, &t->tid, futex_wait_on(clock, 0), tid, until, 0, ~0U);
		if (r == CANCELLED || r == -ETIMEDOUT || r == -EINVAL)
			return r;
	}
	return 0;
}

static void bury(struct thread *t)
{
	if (!t->map)
		return;
	sigset_t mask = threads_lock();
	stack_give(t);
	threads_unlock(mask);
}

int thread_join(pthread_t id, void **result, int clock, const struct timespec *until, bool wait)
{
	struct thread *t = thread_of(id);
	bool ended = false;

	if (wait && thread_self()->cancel_due)
		hook_cancel();
	if (t == thread_self())
		return EDEADLK;
	if (!wait && __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE))
		return EBUSY;
	if (!change_fate(t, JOINABLE, JOINED) && !(ended = change_fate(t, ENDED, JOINED)))
		return EINVAL;
	long r = wait_for(t, clock, until);
	if (r < 0) {
		/* It may have ended in the meantime, and says so itself. */
		change_fate(t, JOINED, ended ? ENDED : JOINABLE);
		if (r == CANCELLED)
			hook_cancel();
		return -r;
	}
	if (result)
		*result = t->result;
	bury(t);
	return 0;
}

int thread_detach(pthread_t id)
{
	struct thread *t = thread_of(id);

	if (change_fate(t, JOINABLE, DETACHED))
		return 0;
	if (!change_fate(t, ENDED, JOINED))
		return EINVAL;
	if (t->map) {
		sigset_t mask = threads_lock();
		stack_give_up(t);
		threads_unlock(mask);
	}
	return 0;
}
