/* stime.c: the older calls of System V and BSD: seconds, and milliseconds */
#include <sys/time.h>
#include <sys/timeb.h>
#include "clock.h"
#include "sys.h"

int stime(const time_t *now)
{
	struct timeval tv = { .tv_sec = *now };

	return sys_result(sys_settimeofday(&tv, 0));
}

int ftime(struct timeb *now)
{
	struct timespec ts;

	__clock_gettime(CLOCK_REALTIME, &ts);
	*now = (struct timeb){ .time = ts.tv_sec, .millitm = ts.tv_nsec / 1000000 };
	return 0;
}
