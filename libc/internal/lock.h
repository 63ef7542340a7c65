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
/* The same two, which only a program with threads has. */
extern void (*hook_lock_wait)(struct lock *) HIDDEN;
extern void (*hook_lock_wake)(struct lock *) HIDDEN;

static inline bool lock_try(struct lock *l)
{
	int was = 0;

	return __atomic_compare_exchange_n(&l->word, &was, 1, false, __ATOMIC_ACQUIRE,
	                                   __ATOMIC_RELAXED);
}

static inline void lock_acquire(struct lock *l)
{
	if (process_threaded && !lock_try(l))
		hook_lock_wait(l);
}

static inline void lock_release(struct lock *l)
{
	if (process_threaded && __atomic_exchange_n(&l->word, 0, __ATOMIC_RELEASE) == 2)
		hook_lock_wake(l);
}

#endif
