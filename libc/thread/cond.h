/* cond.h: what pthread_cond_wait and cnd_wait are.
 *
 *   sequence        goes up with each signal and broadcast; a waiter sleeps as long as it is
 *                   what it was when it unlocked the mutex
 *   waiters         how many use the variable, from before they unlock the mutex until they
 *                   were woken: at 0 there is nothing to signal
 *                   | COND_DESTROYED: somebody waits until it is 0
 *   last_broadcast  what the sequence became by it; who waits by that or an earlier one takes
 *                   the mutex as one that others may be waiting for
 *
 * A broadcast wakes one waiter, and the kernel moves the others to the mutex's word, where an
 * unlock wakes the next, as all of them take the mutex with state 2 (mutex.h).
 *
 * No signal is lost: a waiter is counted before it unlocks the mutex, and the sequence that it
 * sleeps by is from that time; a signal in between changes it.  None is taken away from a
 * waiter: who ends its wait by time or by cancellation was not chosen by the kernel. */
#ifndef COND_H
#define COND_H

#include <bits/sync_types.h>
#include <time.h>
#include "hooks.h"

enum { COND_MONOTONIC = 1, COND_SHARED = 2 }; /* its kind, and its attributes */

/* 0, ETIMEDOUT, EINVAL, or what unlocking or locking the mutex gave. */
int cond_wait(struct __pthread_cond *, struct __pthread_mutex *, clockid_t,
	      const struct timespec *until) HIDDEN;
void cond_wake_one(struct __pthread_cond *) HIDDEN;
void cond_wake_all(struct __pthread_cond *) HIDDEN;
void cond_destroy(struct __pthread_cond *) HIDDEN;

static inline void cond_signal(struct __pthread_cond *c)
{
	if (__atomic_load_n(&c->__waiters, __ATOMIC_SEQ_CST))
		cond_wake_one(c);
}

static inline void cond_broadcast(struct __pthread_cond *c)
{
	if (__atomic_load_n(&c->__waiters, __ATOMIC_SEQ_CST))
		cond_wake_all(c);
}

#endif
