/* priority.c: nice values.  The kernel's answer is 20 - nice, so that it is never
 * negative. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include "sys.h"

int getpriority(int which, id_t who)
{
	long r = sys_getpriority(which, who);

	return r < 0 ? sys_result(r) : 20 - r;
}

int nice(int increment)
{
	long value = 20 - sys_getpriority(PRIO_PROCESS, 0);

	/* Far beyond the ends is the end, without overflow. */
	if (increment > 40)
		increment = 40;
	if (increment < -40)
		increment = -40;
	value += increment;
	if (value < -20)
		value = -20;
	if (value > 19)
		value = 19;
	long r = sys_setpriority(PRIO_PROCESS, 0, value);
	/* POSIX: no privilege is EPERM here. */
	return r < 0 ? sys_result(r == -EACCES ? -EPERM : r) : value;
}
