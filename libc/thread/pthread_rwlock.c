/* pthread_rwlock.c: locks of many readers or one writer.
 *
 * The word counts the readers, or is WRITTEN, and
 *
 *   | WAITERS   someone may be waiting
 *
 * When it becomes free of its last holder with WAITERS, WAITERS is cleared and some are woken:
 * after a writer all readers, or one writer if there are none; after readers one writer.  Who
 * was woken sets WAITERS again, for those that were not.  Readers and writers wait by bits of
 * their own (FUTEX_WAIT_BITSET).
 *
 * A reader never waits for a writer that only waits: one that reads already may always read
 * again, which POSIX allows to writers' disadvantage. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include "deadline.h"
#include "futex.h"
#include "lock.h"
#include "threading.h"

enum { RWLOCK_SHARED = 1, READERS = 1, WRITERS = 2 };

static const unsigned WAITERS = 1u << 31, WRITTEN = WAITERS - 1, MAX_READERS = WRITTEN - 1;

static int scope(const pthread_rwlock_t *l)
{
	return l->__kind & RWLOCK_SHARED ? 0 : FUTEX_PRIVATE;
}

static unsigned load(const pthread_rwlock_t *l)
{
	return __atomic_load_n(&l->__word, __ATOMIC_RELAXED);
}

static bool change(pthread_rwlock_t *l, unsigned *from, unsigned to)
{
	if (!process_threaded && !l->__kind) {
		l->__word = to;
		return true;
	}
	return __atomic_compare_exchange_n(&l->__word, from, to, false, __ATOMIC_ACQ_REL,
	                                   __ATOMIC_RELAXED);
}

/* 0, EAGAIN, or EBUSY with the word that says so.  waiters: as in owned.c. */
static int try_read(pthread_rwlock_t *l, unsigned waiters, unsigned *word)
{
	*word = load(l);
	for (;;) {
		unsigned readers = *word & ~WAITERS;
		if (readers == WRITTEN)
			return EBUSY;
		if (readers == MAX_READERS)
			return EAGAIN;
		if (change(l, word, (*word + 1) | waiters))
			return 0;
	}
}

static int try_write(pthread_rwlock_t *l, unsigned waiters, unsigned *word)
{
	*word = load(l);
	while (!(*word & ~WAITERS))
		if (change(l, word, WRITTEN | waiters | (*word & WAITERS))) {
			__atomic_store_n(&l->__writer, thread_tid(), __ATOMIC_RELAXED);
			return 0;
		}
	return EBUSY;
}

/* Another thread's number may change meanwhile, but not to this one's. */
static bool is_written_by_me(pthread_rwlock_t *l)
{
	return (load(l) & ~WAITERS) == WRITTEN &&
	       __atomic_load_n(&l->__writer, __ATOMIC_RELAXED) == thread_tid();
}

static inline int try(pthread_rwlock_t *l, int who, unsigned waiters, unsigned *word)
{
	return who == READERS ? try_read(l, waiters, word) : try_write(l, waiters, word);
}

static __attribute__((noinline)) int wait(pthread_rwlock_t *l, int who, unsigned word,
					  clockid_t clock, const struct timespec *until)
{
	unsigned waiters = 0;
	int error;

	do {
		if (is_written_by_me(l))
			return EDEADLK;
		if ((error = deadline_error(until)))
			return error;
		if (!(word & WAITERS) && !change(l, &word, word | WAITERS))
			continue;
		if (sys_futex(&l->__word, futex_wait_on(clock, scope(l)), word | WAITERS, until, 0,
			      who) == -ETIMEDOUT)
			return ETIMEDOUT;
		waiters = WAITERS;
	} while ((error = try(l, who, waiters, &word)) == EBUSY);
	return error;
}

static inline int lock(pthread_rwlock_t *l, int who, clockid_t clock, const struct timespec *until)
{
	unsigned word;
	int error = try(l, who, 0, &word);

	return error == EBUSY ? wait(l, who, word, clock, until) : error;
}

/* How many there were. */
static long wake(pthread_rwlock_t *l, int count, int how, int who)
{
	return sys_futex(&l->__word, FUTEX_WAKE_BITSET | how, count, 0, 0, who);
}

int pthread_rwlock_unlock(pthread_rwlock_t *l)
{
	unsigned word = load(l), next;
	int how = scope(l);
	bool written;

	do {
		unsigned holders = word & ~WAITERS;
		if (!holders)
			return EPERM;
		written = holders == WRITTEN;
		next = written || holders == 1 ? 0 : word - 1;
		if (written)
			__atomic_store_n(&l->__writer, 0, __ATOMIC_RELAXED);
	} while (!change(l, &word, next));
	if (next || !(word & WAITERS))
		return 0;
	if (written) {
		if (wake(l, INT_MAX, how, READERS) <= 0)
			wake(l, 1, how, WRITERS);
	} else if (wake(l, 1, how, WRITERS) <= 0) {
		wake(l, INT_MAX, how, READERS);
	}
	return 0;
}

int pthread_rwlock_init(pthread_rwlock_t *__restrict l, const pthread_rwlockattr_t *__restrict attr)
{
	*l = (pthread_rwlock_t){ .__kind = attr ? *attr : 0 };
	return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *l)
{
	return load(l) & ~WAITERS ? EBUSY : 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *l)
{
	return lock(l, READERS, 0, 0);
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *l)
{
	unsigned word;

	return try_read(l, 0, &word);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *__restrict l, const struct timespec *__restrict until)
{
	return lock(l, READERS, CLOCK_REALTIME, until);
}

int pthread_rwlock_clockrdlock(pthread_rwlock_t *__restrict l, clockid_t clock,
			       const struct timespec *__restrict until)
{
	return is_waiting_clock(clock) ? lock(l, READERS, clock, until) : EINVAL;
}

int pthread_rwlock_wrlock(pthread_rwlock_t *l)
{
	return lock(l, WRITERS, 0, 0);
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *l)
{
	unsigned word;

	return try_write(l, 0, &word);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *__restrict l, const struct timespec *__restrict until)
{
	return lock(l, WRITERS, CLOCK_REALTIME, until);
}

int pthread_rwlock_clockwrlock(pthread_rwlock_t *__restrict l, clockid_t clock,
			       const struct timespec *__restrict until)
{
	return is_waiting_clock(clock) ? lock(l, WRITERS, clock, until) : EINVAL;
}

int pthread_rwlockattr_init(pthread_rwlockattr_t *attr)
{
	*attr = 0;
	return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attr)
{
	(void)attr;
	return 0;
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *__restrict attr, int *__restrict shared)
{
	*shared = *attr & RWLOCK_SHARED;
	return 0;
}

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attr, int shared)
{
	if (shared != PTHREAD_PROCESS_PRIVATE && shared != PTHREAD_PROCESS_SHARED)
		return EINVAL;
	*attr = shared;
	return 0;
}
