/* semaphore.c: semaphores.
 *
 *   value     in the lower half the value, in the upper how many wait for it: one word, so
 *             that nobody looks at a semaphore after it added to it, when another thread may
 *             have destroyed it
 *   scope     FUTEX_PRIVATE, or 0 between processes: as a file of zeros has it */
#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <stdbool.h>
#include "cancel.h"
#include "deadline.h"
#include "futex.h"
#include "thread.h"

static const unsigned long WAITER = 1UL << 32;

static bool change(sem_t *s, unsigned long *from, unsigned long to)
{
	return __atomic_compare_exchange_n(&s->__value, from, to, false, __ATOMIC_ACQ_REL,
	                                   __ATOMIC_RELAXED);
}

int sem_init(sem_t *s, int shared, unsigned value)
{
	if (value > SEM_VALUE_MAX)
		return sys_fail(EINVAL);
	*s = (sem_t){ .__value = value, .__scope = shared ? 0 : FUTEX_PRIVATE };
	return 0;
}

int sem_destroy(sem_t *s)
{
	(void)s;
	return 0;
}

int sem_post(sem_t *s)
{
	unsigned long value = __atomic_load_n(&s->__value, __ATOMIC_RELAXED);
	int scope = s->__scope;

	do
		if ((unsigned)value == SEM_VALUE_MAX)
			return sys_fail(EOVERFLOW);
	while (!change(s, &value, value + 1));
	if (value >= WAITER)
		futex_wake(&s->__value, 1, scope);
	return 0;
}

/* Subtracts 1, and what the caller counted as, unless it is 0. */
static bool take(sem_t *s, unsigned long waiter)
{
	unsigned long value = __atomic_load_n(&s->__value, __ATOMIC_RELAXED);

	while ((unsigned)value)
		if (change(s, &value, value - 1 - waiter))
			return true;
	return false;
}

/* 0, -EINTR, -ETIMEDOUT or CANCELLED. */
static long wait(sem_t *s, clockid_t clock, const struct timespec *until)
{
	int operation = futex_wait_on(clock, s->__scope);
	long r = 0;

	__atomic_fetch_add(&s->__value, WAITER, __ATOMIC_RELAXED);
	while (!take(s, WAITER)) {
		if (r == CANCELLED || r == -EINTR || r == -ETIMEDOUT) {
			__atomic_fetch_sub(&s->__value, WAITER, __ATOMIC_RELAXED);
			return r;
		}
		r = sys_cancelable(futex, &s->__value, operation, 0, until, 0, ~0U);
	}
	return 0;
}

static int take_until(sem_t *s, clockid_t clock, const struct timespec *until)
{
	if (thread_self()->cancel_due)
		hook_cancel();
	if (take(s, 0))
		return 0;
	int error = deadline_error(until);
	if (error)
		return sys_fail(error);
	return sys_result(unless_cancelled(wait(s, clock, until)));
}

int sem_wait(sem_t *s)
{
	return take_until(s, 0, 0);
}

int sem_trywait(sem_t *s)
{
	return take(s, 0) ? 0 : sys_fail(EAGAIN);
}

int sem_timedwait(sem_t *restrict s, const struct timespec *restrict until)
{
	return take_until(s, CLOCK_REALTIME, until);
}

int sem_clockwait(sem_t *restrict s, clockid_t clock, const struct timespec *restrict until)
{
	return is_waiting_clock(clock) ? take_until(s, clock, until) : sys_fail(EINVAL);
}

int sem_getvalue(sem_t *restrict s, int *restrict value)
{
	*value = __atomic_load_n(&s->__value, __ATOMIC_RELAXED) & SEM_VALUE_MAX;
	return 0;
}
