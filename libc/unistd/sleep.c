/* sleep.c: waiting for time and for signals */
#include <errno.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "cancel.h"

unsigned sleep(unsigned seconds)
{
	struct timespec left = { .tv_sec = seconds };

	if (sys_or_cancel(clock_nanosleep, CLOCK_REALTIME, 0, &left, &left) == 0)
		return 0;
	/* What is left counts as whole seconds, but a slept sleep is never 0. */
	return left.tv_sec + (left.tv_nsec >= 500000000 || left.tv_sec == 0);
}

int usleep(useconds_t us)
{
	struct timespec t = { us / 1000000, us % 1000000 * 1000 };

	return sys_result(sys_or_cancel(clock_nanosleep, CLOCK_REALTIME, 0, &t, 0));
}

int pause(void)
{
	return sys_result(sys_or_cancel(ppoll, 0, 0, 0, 0, KERNEL_SIGSET_SIZE));
}

unsigned alarm(unsigned seconds)
{
	struct itimerval set = { .it_value.tv_sec = seconds }, old = { 0 };

	sys_setitimer(ITIMER_REAL, &set, &old);
	return old.it_value.tv_sec + !!old.it_value.tv_usec;
}

useconds_t ualarm(useconds_t us, useconds_t interval)
{
	struct itimerval old = { 0 }, set = {
		.it_value = { us / 1000000, us % 1000000 },
		.it_interval = { interval / 1000000, interval % 1000000 },
	};

	sys_setitimer(ITIMER_REAL, &set, &old);
	return old.it_value.tv_sec * 1000000 + old.it_value.tv_usec;
}
