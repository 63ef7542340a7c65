/* mutex.h: what pthread_mutex_lock and mtx_lock are.
 *
 * The word of a plain mutex, which is a normal one without a protocol, has the states of
 * lock.h:
 *
 *   0 free    1 held    2 held, and someone may be waiting
 *
 * that of each other kind those that the kernel knows, too (futex(2); in its documentation
 * robust-futex-ABI.rst and pi-futex.rst):
 *
 *   0                          free
 *   tid                        held by that thread
 *   tid | FUTEX_WAITERS        ... and someone may be waiting
 *   [FUTEX_WAITERS |] FUTEX_OWNER_DIED      its owner ended (robust ones) */
#ifndef MUTEX_H
#define MUTEX_H

#include <bits/sync_types.h>
#include <stdbool.h>
#include "deadline.h"
#include "futex.h"
#include "lock.h"

/* The kind of a mutex, which is also what its attributes are. */
enum {
	MUTEX_RECURSIVE = 1, /* the types are PTHREAD_MUTEX_...: 0, 1, 2 */
	MUTEX_ERRORCHECK = 2,
	MUTEX_TYPE = 3,
	MUTEX_SHARED = 4, /* between processes */
	MUTEX_ROBUST = 8,
	MUTEX_INHERIT = 16,
	MUTEX_PROTECT = 32,
	MUTEX_CEILING_SHIFT = 8, /* above: the ceiling of MUTEX_PROTECT, 1 to 99 */
};

static inline bool mutex_is_plain(const struct __pthread_mutex *m)
{
	return !(m->__kind & ~MUTEX_SHARED);
}

/* FUTEX_OWNER_DIED is no owner. */
static inline bool mutex_is_held(const struct __pthread_mutex *m)
{
	return __atomic_load_n(&m->__word, __ATOMIC_RELAXED) & 0x3fffffff;
}

/* 0, or ETIMEDOUT, EDEADLK, EOWNERDEAD, ENOTRECOVERABLE, EINVAL, ...: POSIX's for
 * pthread_mutex_clocklock. */
int mutex_lock_slow(struct __pthread_mutex *, clockid_t, const struct timespec *until) HIDDEN;
int mutex_try_slow(struct __pthread_mutex *) HIDDEN;
int mutex_unlock_slow(struct __pthread_mutex *) HIDDEN;

/* Takes a plain one as one that others may be waiting for. */
int mutex_wait(struct __pthread_mutex *, clockid_t, const struct timespec *until) HIDDEN;

/* The same of kinds that know their owner. */
int owned_lock(struct __pthread_mutex *, bool wait, clockid_t, const struct timespec *) HIDDEN;
int owned_unlock(struct __pthread_mutex *) HIDDEN;
int owned_destroy(struct __pthread_mutex *) HIDDEN;
int owned_consistent(struct __pthread_mutex *) HIDDEN;
int owned_set_ceiling(struct __pthread_mutex *, int, int *old) HIDDEN;

/* Whether one of this process is free, and taken now. */
static inline bool mutex_take_free(struct __pthread_mutex *m)
{
	int free = 0;

	if (process_threaded)
		return __atomic_compare_exchange_n(&m->__word, &free, 1, false, __ATOMIC_ACQUIRE,
		                                   __ATOMIC_RELAXED);
	if (m->__word)
		return false;
	m->__word = 1;
	return true;
}

static inline int mutex_lock(struct __pthread_mutex *m)
{
	if (!m->__kind && mutex_take_free(m))
		return 0;
	return mutex_lock_slow(m, 0, 0);
}

static inline int mutex_lock_until(struct __pthread_mutex *m, clockid_t clock,
				   const struct timespec *until)
{
	if (!m->__kind && mutex_take_free(m))
		return 0;
	return mutex_lock_slow(m, clock, until);
}

static inline int mutex_try(struct __pthread_mutex *m)
{
	if (m->__kind)
		return mutex_try_slow(m);
	return mutex_take_free(m) ? 0 : EBUSY;
}

/* After the exchange the mutex may be gone: who holds it next may destroy it. */
static inline int mutex_unlock(struct __pthread_mutex *m)
{
	if (m->__kind)
		return mutex_unlock_slow(m);
	if (!process_threaded)
		m->__word = 0;
	else if (__atomic_exchange_n(&m->__word, 0, __ATOMIC_RELEASE) == 2)
		futex_wake(&m->__word, 1, FUTEX_PRIVATE);
	return 0;
}

#endif
