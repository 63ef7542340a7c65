/* timer.c: when timers of the process go off (POSIX.1-2024) */
#include <time.h>
#include "timers.h"

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value,
		  struct itimerspec *restrict old)
{
	return sys_result(sys_timer_settime(timer_number(timer), flags, value, old));
}

int timer_gettime(timer_t timer, struct itimerspec *value)
{
	return sys_result(sys_timer_gettime(timer_number(timer), value));
}

int timer_getoverrun(timer_t timer)
{
	return sys_result(sys_timer_getoverrun(timer_number(timer)));
}
