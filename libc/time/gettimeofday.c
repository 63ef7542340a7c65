/* gettimeofday.c: the time in microseconds (obsolescent in POSIX, used everywhere) */
#include <sys/time.h>
#include "sys.h"
#include "vdso.h"

/* The kernel's time zone means nothing on Linux: zone is ignored but written. */
int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
	vdso_ready();
	if (vdso.gettimeofday)
		return sys_result(vdso.gettimeofday(now, zone));
	return sys_result(sys_gettimeofday(now, zone));
}
