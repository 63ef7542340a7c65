/* timer_create.c: timers of the process (POSIX.1-2024) come and go */
#include "timers.h"

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	int id;

	if (event && event->sigev_notify == SIGEV_THREAD)
		return sys_result(notifier_create(clock, event, timer));
	long r = sys_timer_create(clock, event, &id);
	if (r < 0)
		return sys_result(r);
	*timer = (timer_t)(intptr_t)id;
	return 0;
}

int timer_delete(timer_t timer)
{
	struct notifier *n = timer_notifier(timer);
	long r = sys_timer_delete(timer_number(timer));

	if (n && r >= 0)
		notifier_delete(n);
	return sys_result(r);
}
