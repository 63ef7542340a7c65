/* futex.h: waiting for a word to change (futex(2)) */
#ifndef FUTEX_H
#define FUTEX_H

#include <limits.h>
#include <stdbool.h>
#include <time.h>
#include "sys.h"

enum futex {
	FUTEX_WAIT = 0,
	FUTEX_WAKE = 1,
	FUTEX_CMP_REQUEUE = 4,
	FUTEX_LOCK_PI = 6,
	FUTEX_UNLOCK_PI = 7,
	FUTEX_TRYLOCK_PI = 8,
	FUTEX_WAIT_BITSET = 9,
	FUTEX_WAKE_BITSET = 10,
	FUTEX_LOCK_PI2 = 13,
	FUTEX_PRIVATE = 128, /* of one process: found by address alone */
	FUTEX_CLOCK_REALTIME = 256,
};

/* The operation that waits for a time of that clock: absolute, unlike FUTEX_WAIT's. */
static inline int futex_wait_on(clockid_t clock, int private)
{
	return FUTEX_WAIT_BITSET | private | (clock == CLOCK_REALTIME ? FUTEX_CLOCK_REALTIME : 0);
}

/* Waits while *word is value, at most until a time of the clock (null: for ever); private is
 * FUTEX_PRIVATE or 0.  0, or -EAGAIN when it is not value, -EINTR, -ETIMEDOUT, -EINVAL. */
static inline long futex_wait(const volatile void *word, int value, int private, clockid_t clock,
			      const struct timespec *until)
{
	return sys_futex((void *)word, futex_wait_on(clock, private), value, until, 0, ~0U);
}

static inline void futex_wake(volatile void *word, int count, int private)
{
	sys_futex((void *)word, FUTEX_WAKE | private, count, 0, 0, 0);
}

#endif
