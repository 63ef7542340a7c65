/* thread_internal.h: what the files of this room share */
#ifndef THREAD_INTERNAL_H
#define THREAD_INTERNAL_H

#include <pthread.h>
#include "lock.h"
#include "signals.h"
#include "sys.h"
#include "thread.h"
#include "threading.h"

/* See thread.h. */
enum fate { JOINABLE, DETACHED, JOINED, ENDED };

static inline struct thread *thread_of(pthread_t id)
{
	return (struct thread *)id;
}

/* --- All threads that have not ended, in a ring.  Signals are blocked while the lock is
 * held: what runs in a handler may create threads, too. */
extern struct threads {
	struct lock lock;
	unsigned count;
} threads HIDDEN;

sigset_t threads_lock(void) HIDDEN;
void threads_unlock(sigset_t) HIDDEN;
void threads_around_fork(int when) HIDDEN;

/* --- Stacks, with storage and struct thread at their ends.  The lock is held. */
struct thread *stack_take(const pthread_attr_t *) HIDDEN;
void stack_give(struct thread *) HIDDEN;   /* nobody stands on it */
void stack_give_up(struct thread *) HIDDEN; /* its thread is just about to leave it */
void stacks_after_fork(struct thread *others) HIDDEN; /* by next; this thread is alone */

int thread_join(pthread_t, void **, int clock, const struct timespec *until, bool wait) HIDDEN;
int thread_detach(pthread_t) HIDDEN;

long each_thread(long (*)(void *), void *) HIDDEN;

/* What threads without attributes get. */
extern pthread_attr_t default_attributes HIDDEN;

#endif
