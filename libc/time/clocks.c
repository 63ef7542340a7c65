/* clocks.c: sleeping by a clock, and the clock of a process */
#include <errno.h>
#include <time.h>
#include "cancel.h"

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *time,
		    struct timespec *left)
{
	/* POSIX: not by one's own processor time, which would stand still. */
	if (clock == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return -sys_or_cancel(clock_nanosleep, clock, flags, time, left);
}

/* The kernel's number for it: the process id, inverted, and 2 for "time scheduled". */
int clock_getcpuclockid(pid_t pid, clockid_t *clock)
{
	struct timespec t;
	clockid_t id = (clockid_t)(~(unsigned)pid << 3 | 2);

	if (sys_clock_getres(id, &t) < 0)
		return ESRCH;
	*clock = id;
	return 0;
}
