/* lock.h: libc's own locks.
 *
 * The word's states:    0 free    1 held    2 held, and someone may be waiting
 *
 * acquire   0 -> 1, or, when that fails, sets 2 and sleeps while it is 2
 * release   sets 0; what was 2 means: wake one
 *
 * (Drepper, "Futexes are tricky", mutex 2.)  As long as the process has one
 * thread, neither atomics nor traps are spent on it. */
#ifndef LOCK_H
#define LOCK_H

#include <stdbool.h>
#include "hooks.h"

struct lock {
	int word;
};

#define LOCK_INIT                                                                                  \
	{                                                                                          \
		0                                                                                  \
	}

extern bool process_threaded HIDDEN; /* set for good when the first thread is created */

/* Before the first thread is created: from here on locks are taken. */
void threads_begin(void) HIDDEN;

void lock_wait(struct lock *) HIDDEN;
void lock_wake(struct lock *) HIDDEN;

/* What taking a lock is, in a program that has threads. */
extern const struct lock_calls {
	bool (*try)(struct lock *);
	void (*acquire)(struct lock *);
	void (*release)(struct lock *);
} *hook_locks HIDDEN;

static inline bool lock_try(struct lock *l)
{
	int was = 0;

	return __atomic_compare_exchange_n(&l->word, &was, 1, false, __ATOMIC_ACQUIRE,
	                                   __ATOMIC_RELAXED);
}

/* Whether it was free, and is taken now. */
static inline bool lock_acquire_free(struct lock *l)
{
	return !process_threaded || hook_locks->try(l);
}

static inline void lock_acquire(struct lock *l)
{
	if (process_threaded)
		hook_locks->acquire(l);
}

static inline void lock_release(struct lock *l)
{
	if (process_threaded)
		hook_locks->release(l);
}

#endif
