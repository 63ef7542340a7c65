/* timespec_getres.c: how fine a base's time is (C23 7.29.2.7) */
#include "base.h"
#include "sys.h"

int timespec_getres(struct timespec *resolution, int base)
{
	int clock = clock_of_base(base);

	return clock >= 0 && sys_clock_getres(clock, resolution) == 0 ? base : 0;
}
