/* clock_gettime.c: a clock's time, by the vDSO where that knows the clock */
#include <time.h>
#include "clock.h"
#include "sys.h"
#include "vdso.h"

/* Under a reserved name, for time() and timespec_get(), which are ISO C's. */
int __clock_gettime(clockid_t clock, struct timespec *ts)
{
	vdso_ready();
	if (vdso.clock_gettime) {
		int r = vdso.clock_gettime(clock, ts);
		/* The vDSO traps by itself for a clock it does not know. */
		return sys_result(r);
	}
	return sys_result(sys_clock_gettime(clock, ts));
}
