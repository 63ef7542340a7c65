/* pthread_cond.c: POSIX's names for cond.h */
#include <errno.h>
#include <pthread.h>
#include "cond.h"
#include "deadline.h"

int pthread_cond_init(pthread_cond_t *__restrict c, const pthread_condattr_t *__restrict attr)
{
	*c = (pthread_cond_t){ .__kind = attr ? *attr : 0 };
	return 0;
}

int pthread_cond_destroy(pthread_cond_t *c)
{
	cond_destroy(c);
	return 0;
}

int pthread_cond_wait(pthread_cond_t *__restrict c, pthread_mutex_t *__restrict m)
{
	return cond_wait(c, m, 0, 0);
}

int pthread_cond_timedwait(pthread_cond_t *__restrict c, pthread_mutex_t *__restrict m,
			   const struct timespec *__restrict until)
{
	return cond_wait(c, m, c->__kind & COND_MONOTONIC ? CLOCK_MONOTONIC : CLOCK_REALTIME, until);
}

int pthread_cond_clockwait(pthread_cond_t *__restrict c, pthread_mutex_t *__restrict m,
			   clockid_t clock, const struct timespec *__restrict until)
{
	return is_waiting_clock(clock) ? cond_wait(c, m, clock, until) : EINVAL;
}

int pthread_cond_signal(pthread_cond_t *c)
{
	cond_signal(c);
	return 0;
}

int pthread_cond_broadcast(pthread_cond_t *c)
{
	cond_broadcast(c);
	return 0;
}

int pthread_condattr_init(pthread_condattr_t *attr)
{
	*attr = 0;
	return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attr)
{
	(void)attr;
	return 0;
}

int pthread_condattr_getpshared(const pthread_condattr_t *__restrict attr, int *__restrict shared)
{
	*shared = !!(*attr & COND_SHARED);
	return 0;
}

int pthread_condattr_setpshared(pthread_condattr_t *attr, int shared)
{
	if (shared != PTHREAD_PROCESS_PRIVATE && shared != PTHREAD_PROCESS_SHARED)
		return EINVAL;
	*attr = (*attr & ~COND_SHARED) | (shared ? COND_SHARED : 0);
	return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *__restrict attr, clockid_t *__restrict clock)
{
	*clock = *attr & COND_MONOTONIC ? CLOCK_MONOTONIC : CLOCK_REALTIME;
	return 0;
}

int pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t clock)
{
	if (!is_waiting_clock(clock))
		return EINVAL;
	*attr = (*attr & ~COND_MONOTONIC) | (clock == CLOCK_MONOTONIC ? COND_MONOTONIC : 0);
	return 0;
}
