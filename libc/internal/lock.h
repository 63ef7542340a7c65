/* lock.h: libc's own locks.
 *
 * The word's states:    0 free    g + 1 held    g + 2 held, and someone may be waiting
 *
 * acquire   0 -> g + 1, or, when that fails, sets g + 2 and sleeps while it is that
 * release   sets 0; what was g + 2 means: wake one
 *
 * (Drepper, "Futexes are tricky", mutex 2.)  g, the generation, goes up by 4 in each
 * child of fork: a lock that is held there by a thread of an earlier generation, which is
 * not there any more, is free.  As long as the process has one thread, neither atomics nor
 * traps are spent on it. */
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

extern int lock_generation HIDDEN;

/* Takes it, whoever has it; wakes one who waits. */
void lock_wait(struct lock *) HIDDEN;
void lock_wake(struct lock *) HIDDEN;

/* What taking a lock is, in a program that has threads. */
extern const struct lock_calls {
	bool (*try)(struct lock *);
	void (*acquire)(struct lock *);
	void (*release)(struct lock *);
} *hook_locks HIDDEN;

static inline bool lock_is_held(int word)
{
	return word && (word & ~3) == lock_generation;
}

static inline bool lock_try(struct lock *l)
{
	int was = 0;

	while (!__atomic_compare_exchange_n(&l->word, &was, lock_generation + 1, false,
	                                    __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		if (lock_is_held(was))
			return false;
	return true;
}

static inline void lock_let_go(struct lock *l)
{
	if (__atomic_exchange_n(&l->word, 0, __ATOMIC_RELEASE) == lock_generation + 2)
		lock_wake(l);
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
