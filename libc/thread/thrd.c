/* thrd.c: what ISO C has of a thread beside its life (C17 7.26.5) */
#include <errno.h>
#include <threads.h>
#include "cancel.h"
#include "thread.h"

thrd_t thrd_current(void)
{
	return (thrd_t)thread_self();
}

int thrd_equal(thrd_t a, thrd_t b)
{
	return a == b;
}

int thrd_sleep(const struct timespec *time, struct timespec *left)
{
	long r = sys_or_cancel(clock_nanosleep, CLOCK_REALTIME, 0, time, left);

	if (r == -EINTR)
		return -1;
	return r ? -2 : 0;
}

void thrd_yield(void)
{
	sys_sched_yield();
}
