/* pthread_mutex.c: POSIX's names for mutex.h */
#include <pthread.h>
#include <sched.h>
#include "mutex.h"
#include "owned.h"

/* With a protocol there always is a ceiling; without, the kind of a plain mutex is 0. */
int pthread_mutex_init(pthread_mutex_t *__restrict m, const pthread_mutexattr_t *__restrict attr)
{
	unsigned kind = attr ? *attr : 0;

	if (!(kind & MUTEX_PROTECT))
		kind &= (1 << MUTEX_CEILING_SHIFT) - 1;
	else if (!mutex_ceiling(kind))
		kind |= LEAST_CEILING << MUTEX_CEILING_SHIFT;
	*m = (pthread_mutex_t){ .__kind = kind };
	return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *m)
{
	if (!mutex_is_plain(m))
		return owned_destroy(m);
	return mutex_is_held(m) ? EBUSY : 0;
}

int pthread_mutex_lock(pthread_mutex_t *m)
{
	return mutex_lock(m);
}

int pthread_mutex_trylock(pthread_mutex_t *m)
{
	return mutex_try(m);
}

int pthread_mutex_timedlock(pthread_mutex_t *__restrict m, const struct timespec *__restrict until)
{
	return mutex_lock_until(m, CLOCK_REALTIME, until);
}

int pthread_mutex_clocklock(pthread_mutex_t *__restrict m, clockid_t clock,
			    const struct timespec *__restrict until)
{
	if (!is_waiting_clock(clock))
		return EINVAL;
	return mutex_lock_until(m, clock, until);
}

int pthread_mutex_unlock(pthread_mutex_t *m)
{
	return mutex_unlock(m);
}

int pthread_mutex_consistent(pthread_mutex_t *m)
{
	return owned_consistent(m);
}

int pthread_mutex_getprioceiling(const pthread_mutex_t *__restrict m, int *__restrict ceiling)
{
	if (!(m->__kind & MUTEX_PROTECT))
		return EINVAL;
	*ceiling = mutex_ceiling(m->__kind);
	return 0;
}

int pthread_mutex_setprioceiling(pthread_mutex_t *__restrict m, int ceiling, int *__restrict old)
{
	if (!(m->__kind & MUTEX_PROTECT) || !is_ceiling(ceiling))
		return EINVAL;
	return owned_set_ceiling(m, ceiling, old);
}
