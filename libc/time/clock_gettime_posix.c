/* clock_gettime_posix.c: the POSIX name, apart from what ISO C's functions use */
#include <time.h>
#include "clock.h"

int clock_gettime(clockid_t clock, struct timespec *ts)
{
	return __clock_gettime(clock, ts);
}
