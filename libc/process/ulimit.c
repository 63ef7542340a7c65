/* ulimit.c: the limit of file sizes, in blocks (XSI) */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <ulimit.h>
#include "sys.h"

enum { BLOCK = 512 };

/* What does not fit into the result is told as the largest. */
static long blocks(rlim_t bytes)
{
	return bytes / BLOCK > LONG_MAX ? LONG_MAX : (long)(bytes / BLOCK);
}

static rlim_t limit_of(long count)
{
	return count > LONG_MAX / BLOCK ? RLIM_INFINITY : (rlim_t)count * BLOCK;
}

/* Setting sets both limits: an ordinary process cannot go up again (POSIX). */
long ulimit(int command, ...)
{
	struct rlimit limit;

	if (command == UL_GETFSIZE) {
		if (getrlimit(RLIMIT_FSIZE, &limit) < 0)
			return -1;
	} else if (command == UL_SETFSIZE) {
		va_list ap;
		va_start(ap, command);
		long count = va_arg(ap, long);
		va_end(ap);
		if (count < 0)
			return sys_fail(EINVAL);
		limit.rlim_cur = limit.rlim_max = limit_of(count);
		if (setrlimit(RLIMIT_FSIZE, &limit) < 0)
			return -1;
	} else {
		return sys_fail(EINVAL);
	}
	return blocks(limit.rlim_cur);
}
