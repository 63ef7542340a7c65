/* cond.c: condition variables (how they work: cond.h) */
#include <errno.h>
#include <limits.h>
#include "cancel.h"
#include "cond.h"
#include "mutex.h"

static const unsigned DESTROYED = 1u << 31;

static int scope(const struct __pthread_cond *c)
{
	return c->__kind & COND_SHARED ? 0 : FUTEX_PRIVATE;
}

/* 0 when woken, or it may be so; -ETIMEDOUT; CANCELLED. */
static long sleep(struct __pthread_cond *c, unsigned sequence, clockid_t clock,
		  const struct timespec *until)
{
	long r;

	do
		r = sys_cancelable(futex, &c->__sequence, futex_wait_on(clock, scope(c)), sequence,
		                   until, 0, ~0U);
	while (r == -EINTR);
	return r == CANCELLED || r == -ETIMEDOUT ? r : 0;
}

/* After this the variable may be gone. */
static void leave(struct __pthread_cond *c)
{
	int how = scope(c);

	if (__atomic_fetch_sub(&c->__waiters, 1, __ATOMIC_RELEASE) == (DESTROYED | 1))
		futex_wake(&c->__waiters, 1, how);
}

/* Only a plain mutex of this process has a word to which others can be moved. */
static struct __pthread_mutex *movable_to(struct __pthread_cond *c, struct __pthread_mutex *m)
{
	return m->__kind || c->__kind & COND_SHARED ? 0 : m;
}

int cond_wait(struct __pthread_cond *c, struct __pthread_mutex *m, clockid_t clock,
	      const struct timespec *until)
{
	int error = deadline_error(until);

	if (error == EINVAL)
		return error;
	__atomic_store_n(&c->__mutex, movable_to(c, m), __ATOMIC_RELAXED);
	__atomic_fetch_add(&c->__waiters, 1, __ATOMIC_SEQ_CST);
	unsigned sequence = __atomic_load_n(&c->__sequence, __ATOMIC_RELAXED);
	long r = mutex_unlock(m);
	if (r) {
		leave(c);
		return r;
	}
	r = error ? -error : sleep(c, sequence, clock, until);
	unsigned broadcast = __atomic_load_n(&c->__last_broadcast, __ATOMIC_ACQUIRE);
	leave(c);
	if (!m->__kind && (int)(broadcast - sequence) >= 0)
		error = mutex_wait(m, 0, 0);
	else
		error = mutex_lock(m);
	if (r == CANCELLED)
		hook_cancel();
	return error ? error : -r;
}

void cond_wake_one(struct __pthread_cond *c)
{
	int how = scope(c);

	__atomic_fetch_add(&c->__sequence, 1, __ATOMIC_SEQ_CST);
	futex_wake(&c->__sequence, 1, how);
}

/* It never goes back, even if two broadcast. */
static void note_broadcast(struct __pthread_cond *c, unsigned sequence)
{
	unsigned last = __atomic_load_n(&c->__last_broadcast, __ATOMIC_RELAXED);

	while ((int)(sequence - last) > 0 &&
	       !__atomic_compare_exchange_n(&c->__last_broadcast, &last, sequence, false,
	                                    __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
}

/* The kernel moves nobody if the sequence went on meanwhile: those that began to wait since
 * then have to know that they were moved. */
void cond_wake_all(struct __pthread_cond *c)
{
	struct __pthread_mutex *m = __atomic_load_n(&c->__mutex, __ATOMIC_RELAXED);
	unsigned sequence = __atomic_add_fetch(&c->__sequence, 1, __ATOMIC_SEQ_CST);
	void *others = (void *)(long)INT_MAX;

	if (!m) {
		futex_wake(&c->__sequence, INT_MAX, scope(c));
		return;
	}
	for (;;) {
		note_broadcast(c, sequence);
		if (sys_futex(&c->__sequence, FUTEX_CMP_REQUEUE | FUTEX_PRIVATE, 1, others, &m->__word,
		              sequence) != -EAGAIN)
			return;
		sequence = __atomic_load_n(&c->__sequence, __ATOMIC_RELAXED);
	}
}

/* Those that were moved to the mutex leave only when they are woken there, and the caller may
 * hold it (the example of POSIX's pthread_cond_destroy). */
void cond_destroy(struct __pthread_cond *c)
{
	struct __pthread_mutex *m = c->__mutex;
	unsigned waiters = __atomic_or_fetch(&c->__waiters, DESTROYED, __ATOMIC_ACQUIRE);

	if (waiters != DESTROYED && m)
		futex_wake(&m->__word, INT_MAX, FUTEX_PRIVATE);
	while ((waiters = __atomic_load_n(&c->__waiters, __ATOMIC_ACQUIRE)) != DESTROYED)
		futex_wait(&c->__waiters, waiters, scope(c), 0, 0);
}
