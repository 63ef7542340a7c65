/* pthread_barrier.c: a place where threads wait until there are enough of them.
 *
 *   state     the round, in the lower half: what they sleep by; goes up when they are let go
 *             how many have arrived in it, in the upper half
 *   inside    how many have not left pthread_barrier_wait yet
 *             | DESTROYED: somebody waits until it is 0 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include "futex.h"

enum { BARRIER_SHARED = 1, ARRIVED = 32 };

static const unsigned DESTROYED = 1u << 31;

static int scope(const pthread_barrier_t *b)
{
	return b->__kind & BARRIER_SHARED ? 0 : FUTEX_PRIVATE;
}

int pthread_barrier_init(pthread_barrier_t *__restrict b, const pthread_barrierattr_t *__restrict attr,
			 unsigned count)
{
	if (count == 0 || count >= DESTROYED)
		return EINVAL;
	*b = (pthread_barrier_t){ .__count = count, .__kind = attr ? *attr : 0 };
	return 0;
}

int pthread_barrier_destroy(pthread_barrier_t *b)
{
	if (__atomic_load_n(&b->__state, __ATOMIC_ACQUIRE) >> ARRIVED)
		return EBUSY;
	unsigned inside = __atomic_or_fetch(&b->__inside, DESTROYED, __ATOMIC_ACQUIRE);
	while (inside != DESTROYED) {
		futex_wait(&b->__inside, inside, scope(b), 0, 0);
		inside = __atomic_load_n(&b->__inside, __ATOMIC_ACQUIRE);
	}
	return 0;
}

/* After this the barrier may be gone. */
static void leave(pthread_barrier_t *b)
{
	int how = scope(b);

	if (__atomic_fetch_sub(&b->__inside, 1, __ATOMIC_RELEASE) == (DESTROYED | 1))
		futex_wake(&b->__inside, 1, how);
}

/* Arrives in this round; whether as the last. */
static bool arrive(pthread_barrier_t *b, unsigned *round)
{
	unsigned long state = __atomic_load_n(&b->__state, __ATOMIC_RELAXED), next;
	bool last;

	do {
		*round = state;
		last = (state >> ARRIVED) + 1 == b->__count;
		next = last ? *round + 1u : state + (1UL << ARRIVED);
	} while (!__atomic_compare_exchange_n(&b->__state, &state, next, false, __ATOMIC_ACQ_REL,
	                                      __ATOMIC_RELAXED));
	return last;
}

int pthread_barrier_wait(pthread_barrier_t *b)
{
	unsigned round;

	__atomic_fetch_add(&b->__inside, 1, __ATOMIC_RELAXED);
	bool last = arrive(b, &round);
	if (!last)
		while ((unsigned)__atomic_load_n(&b->__state, __ATOMIC_ACQUIRE) == round)
			futex_wait(&b->__state, round, scope(b), 0, 0);
	else if (b->__count > 1)
		futex_wake(&b->__state, INT_MAX, scope(b));
	leave(b);
	return last ? PTHREAD_BARRIER_SERIAL_THREAD : 0;
}

int pthread_barrierattr_init(pthread_barrierattr_t *attr)
{
	*attr = 0;
	return 0;
}

int pthread_barrierattr_destroy(pthread_barrierattr_t *attr)
{
	(void)attr;
	return 0;
}

int pthread_barrierattr_getpshared(const pthread_barrierattr_t *__restrict attr,
				   int *__restrict shared)
{
	*shared = *attr & BARRIER_SHARED;
	return 0;
}

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attr, int shared)
{
	if (shared != PTHREAD_PROCESS_PRIVATE && shared != PTHREAD_PROCESS_SHARED)
		return EINVAL;
	*attr = shared;
	return 0;
}
