/* timer.c: timers of the process (POSIX.1-2024 timer_create).  A timer_t is the
 * kernel's number as a pointer. */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <time.h>
#include "sys.h"

static int number(timer_t timer)
{
	return (int)(intptr_t)timer;
}

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	int id;

	/* What needs a thread of its own is not for the kernel to do. */
	if (event && event->sigev_notify == SIGEV_THREAD)
		return sys_fail(EINVAL);
	long r = sys_timer_create(clock, event, &id);
	if (r < 0)
		return sys_result(r);
	*timer = (timer_t)(intptr_t)id;
	return 0;
}

int timer_delete(timer_t timer)
{
	return sys_result(sys_timer_delete(number(timer)));
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value,
		  struct itimerspec *restrict old)
{
	return sys_result(sys_timer_settime(number(timer), flags, value, old));
}

int timer_gettime(timer_t timer, struct itimerspec *value)
{
	return sys_result(sys_timer_gettime(number(timer), value));
}

int timer_getoverrun(timer_t timer)
{
	return sys_result(sys_timer_getoverrun(number(timer)));
}
