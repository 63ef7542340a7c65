/* owned.c: mutexes that know their owner: recursive, error-checking, robust ones, and those
 * with a protocol (their words: mutex.h) */
#include <limits.h>
#include "owned.h"
#include "sys.h"
#include "threading.h"

enum {
	WAITERS = INT_MIN, /* the kernel's FUTEX_WAITERS, FUTEX_OWNER_DIED, FUTEX_TID_MASK */
	OWNER_DIED = 0x40000000,
	OWNER = 0x3fffffff,
};

/* What became of the data that a robust mutex protects:  0 -> INCONSISTENT when its owner
 * died -> 0 by pthread_mutex_consistent, or LOST when it is unlocked without. */
enum { INCONSISTENT = 1, LOST };

static bool change(struct __pthread_mutex *m, int *from, int to)
{
	return __atomic_compare_exchange_n(&m->__word, from, to, false, __ATOMIC_ACQ_REL,
	                                   __ATOMIC_RELAXED);
}

static int load(const struct __pthread_mutex *m)
{
	return __atomic_load_n(&m->__word, __ATOMIC_RELAXED);
}

static bool is_listed(const struct __pthread_mutex *m)
{
	return m->__kind & (MUTEX_ROBUST | MUTEX_PROTECT);
}

/* The kernel wakes the waiters of a robust one as those of any process. */
static int scope(const struct __pthread_mutex *m)
{
	return m->__kind & (MUTEX_SHARED | MUTEX_ROBUST) ? 0 : FUTEX_PRIVATE;
}

/* For what will never be free. */
static int wait_in_vain(clockid_t clock, const struct timespec *until)
{
	int word = 0, error = deadline_error(until);

	while (!error)
		if (futex_wait(&word, 0, FUTEX_PRIVATE, clock, until) == -ETIMEDOUT)
			error = ETIMEDOUT;
	return error;
}

/* By its owner, once more. */
static int lock_again(struct __pthread_mutex *m, bool wait, clockid_t clock,
		      const struct timespec *until)
{
	switch (m->__kind & MUTEX_TYPE) {
	case MUTEX_RECURSIVE:
		if (m->__depth == UINT_MAX)
			return EAGAIN;
		m->__depth++;
		return 0;
	case MUTEX_ERRORCHECK:
		return wait ? EDEADLK : EBUSY;
	}
	return wait ? wait_in_vain(clock, until) : EBUSY;
}

/* If it is free, or robust and its owner died, takes it: 0 or EOWNERDEAD.  Else EBUSY, and
 * *word tells why.  waiters: WAITERS if there may be some that the word does not know of. */
static int take_free(struct __pthread_mutex *m, int waiters, int *word)
{
	int taken = m->__kind & MUTEX_ROBUST ? OWNER : OWNER | OWNER_DIED;

	*word = load(m);
	while (!(*word & taken))
		if (change(m, word, thread_tid() | waiters | (*word & WAITERS)))
			return *word & OWNER_DIED ? EOWNERDEAD : 0;
	return EBUSY;
}

/* Who was woken takes it with WAITERS set: there may be others still. */
static int take(struct __pthread_mutex *m, bool wait, clockid_t clock, const struct timespec *until)
{
	int waiters = 0, word, error;

	while ((error = take_free(m, waiters, &word)) == EBUSY && wait) {
		if ((error = deadline_error(until)))
			break;
		if (!(word & WAITERS) && !change(m, &word, word | WAITERS))
			continue;
		if (futex_wait(&m->__word, word | WAITERS, scope(m), clock, until) == -ETIMEDOUT)
			return ETIMEDOUT;
		waiters = WAITERS;
	}
	return error;
}

/* What is not free the kernel gives, which lends the owner this thread's priority. */
static int take_inheriting(struct __pthread_mutex *m, bool wait, clockid_t clock,
			   const struct timespec *until)
{
	int word = 0, operation = FUTEX_TRYLOCK_PI, error;
	long r;

	if (change(m, &word, thread_tid()))
		return 0;
	if (!wait && word & OWNER)
		return EBUSY;
	if (wait) {
		operation = until && clock != CLOCK_REALTIME ? FUTEX_LOCK_PI2 : FUTEX_LOCK_PI;
		if ((error = deadline_error(until)))
			return error;
	}
	do
		r = sys_futex(&m->__word, operation | scope(m), 0, until, 0, 0);
	while (r == -EINTR || (r == -EAGAIN && wait));
	if (r == -ESRCH && wait) /* its owner is gone */
		return wait_in_vain(clock, until);
	if (r)
		return wait ? -r : EBUSY;
	int before = __atomic_fetch_and(&m->__word, ~OWNER_DIED, __ATOMIC_ACQ_REL);
	return before & OWNER_DIED ? EOWNERDEAD : 0;
}

static void release(struct __pthread_mutex *m)
{
	int word = thread_tid(), how = scope(m);

	if (!(m->__kind & MUTEX_INHERIT)) {
		if (__atomic_exchange_n(&m->__word, 0, __ATOMIC_RELEASE) & WAITERS)
			futex_wake(&m->__word, 1, how);
	} else if (!change(m, &word, 0)) {
		sys_futex(&m->__word, FUTEX_UNLOCK_PI | how, 0, 0, 0, 0);
	}
}

/* It has been taken, with 0 or EOWNERDEAD. */
static int taken(struct __pthread_mutex *m, int error)
{
	m->__depth = 0;
	if (!(m->__kind & MUTEX_ROBUST))
		return 0;
	if (m->__state == LOST) {
		release(m);
		return ENOTRECOVERABLE;
	}
	if (error)
		m->__state = INCONSISTENT;
	return error;
}

/* Without regard to the ceiling: 0 or EOWNERDEAD if it is taken. */
static int lock(struct __pthread_mutex *m, bool wait, clockid_t clock, const struct timespec *until)
{
	int error;

	if (is_listed(m))
		held_begin(m);
	if (m->__kind & MUTEX_INHERIT)
		error = take_inheriting(m, wait, clock, until);
	else
		error = take(m, wait, clock, until);
	if (!error || error == EOWNERDEAD)
		error = taken(m, error);
	if (is_listed(m)) {
		if (!error || error == EOWNERDEAD)
			held_add(m);
		held_end();
	}
	return error;
}

static void unlock(struct __pthread_mutex *m)
{
	bool listed = is_listed(m);

	if (m->__state == INCONSISTENT)
		m->__state = LOST;
	if (listed) {
		held_begin(m);
		held_remove(m);
	}
	release(m); /* after this it may be gone */
	if (listed)
		held_end();
}

static bool is_mine(const struct __pthread_mutex *m)
{
	return (load(m) & OWNER) == thread_tid();
}

int owned_lock(struct __pthread_mutex *m, bool wait, clockid_t clock, const struct timespec *until)
{
	bool protect = m->__kind & MUTEX_PROTECT;

	if (is_mine(m))
		return lock_again(m, wait, clock, until);
	int error = protect ? ceiling_raise(mutex_ceiling(m->__kind)) : 0;
	if (error)
		return error;
	error = lock(m, wait, clock, until);
	if (protect && error && error != EOWNERDEAD)
		ceiling_lower();
	return error;
}

int owned_unlock(struct __pthread_mutex *m)
{
	bool protect = m->__kind & MUTEX_PROTECT;

	if (!is_mine(m))
		return EPERM;
	if (m->__depth) {
		m->__depth--;
		return 0;
	}
	unlock(m);
	if (protect)
		ceiling_lower();
	return 0;
}

/* A robust one that is destroyed while its owner holds it must not stay in the list. */
int owned_destroy(struct __pthread_mutex *m)
{
	if (!(m->__kind & MUTEX_ROBUST) || !is_mine(m))
		return mutex_is_held(m) ? EBUSY : 0;
	unlock(m);
	return 0;
}

int owned_consistent(struct __pthread_mutex *m)
{
	if (!(m->__kind & MUTEX_ROBUST) || m->__state != INCONSISTENT || !is_mine(m))
		return EINVAL;
	m->__state = 0;
	return 0;
}

/* POSIX: locking it for this need not follow the protocol. */
int owned_set_ceiling(struct __pthread_mutex *m, int ceiling, int *old)
{
	bool mine = is_mine(m);
	int error = mine ? lock_again(m, true, 0, 0) : lock(m, true, 0, 0);

	if (error)
		return error;
	if (old)
		*old = mutex_ceiling(m->__kind);
	m->__kind = mutex_with_ceiling(m->__kind, ceiling);
	if (!mine) {
		unlock(m);
		return 0;
	}
	m->__depth--;
	error = ceiling_raise(ceiling);
	ceiling_lower();
	return error;
}
