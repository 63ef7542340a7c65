/* pthread_join.c: the public faces of join.c */
#include <errno.h>
#include "thread_internal.h"

int pthread_join(pthread_t id, void **result)
{
	return thread_join(id, result, 0, 0, true);
}

int pthread_tryjoin_np(pthread_t id, void **result)
{
	return thread_join(id, result, 0, 0, false);
}

int pthread_clockjoin_np(pthread_t id, void **result, clockid_t clock, const struct timespec *until)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return thread_join(id, result, clock, until, true);
}

int pthread_timedjoin_np(pthread_t id, void **result, const struct timespec *until)
{
	return pthread_clockjoin_np(id, result, CLOCK_REALTIME, until);
}

int pthread_detach(pthread_t id)
{
	return thread_detach(id);
}
