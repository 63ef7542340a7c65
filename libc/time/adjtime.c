/* adjtime.c: the clock made right little by little */
#include <errno.h>
#include <sys/time.h>
#include <sys/timex.h>
#include "sys.h"

int adjtime(const struct timeval *delta, struct timeval *old)
{
	struct timex t = { .modes = delta ? ADJ_OFFSET_SINGLESHOT : ADJ_OFFSET_SS_READ };

	if (delta) {
		/* The kernel counts microseconds in a long, and adjusts at most so far. */
		if (delta->tv_sec > 2145 || delta->tv_sec < -2145 || delta->tv_usec >= 1000000 ||
		    delta->tv_usec <= -1000000)
			return sys_fail(EINVAL);
		t.offset = delta->tv_sec * 1000000 + delta->tv_usec;
	}
	long r = sys_adjtimex(&t);
	if (r < 0)
		return sys_result(r);
	if (old)
		*old = (struct timeval){ t.offset / 1000000, t.offset % 1000000 };
	return 0;
}
