/* timespec_get.c: time by its base (C23 7.29.2.6, 7.29.2.7) */
#include "clock.h"
#include "sys.h"

static int clock_of(int base)
{
	switch (base) {
	case TIME_UTC:
		return CLOCK_REALTIME;
	case TIME_MONOTONIC:
		return CLOCK_MONOTONIC;
	case TIME_ACTIVE:
		return CLOCK_PROCESS_CPUTIME_ID;
	case TIME_THREAD_ACTIVE:
		return CLOCK_THREAD_CPUTIME_ID;
	}
	return -1;
}

int timespec_get(struct timespec *now, int base)
{
	int clock = clock_of(base);

	return clock >= 0 && __clock_gettime(clock, now) == 0 ? base : 0;
}

int timespec_getres(struct timespec *resolution, int base)
{
	int clock = clock_of(base);

	return clock >= 0 && sys_clock_getres(clock, resolution) == 0 ? base : 0;
}
