/* limits.c: resource limits and times used */
#include <sys/resource.h>
#include <sys/times.h>
#include <unistd.h>
#include "sys.h"

int getrlimit(int resource, struct rlimit *limit)
{
	return sys_result(sys_prlimit64(0, resource, 0, limit));
}

int setrlimit(int resource, const struct rlimit *limit)
{
	return sys_result(sys_prlimit64(0, resource, limit, 0));
}

/* The result is a time that may be any number: no errno. */
clock_t times(struct tms *buf)
{
	return sys_times(buf);
}

int getdtablesize(void)
{
	return sysconf(_SC_OPEN_MAX);
}
