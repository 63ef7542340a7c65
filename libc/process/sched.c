/* sched.c: processors and sets of them (Linux); the policy calls are stubs */
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include "sys.h"

/* The kernel fills as much as it has and says how much. */
int sched_getaffinity(pid_t pid, size_t size, cpu_set_t *set)
{
	long r = sys_sched_getaffinity(pid, size, (unsigned long *)set);

	if (r < 0)
		return sys_result(r);
	memset((char *)set + r, 0, size - r);
	return 0;
}

int sched_setaffinity(pid_t pid, size_t size, const cpu_set_t *set)
{
	return sys_result(sys_sched_setaffinity(pid, size, (unsigned long *)set));
}

int __sched_cpucount(size_t size, const cpu_set_t *set)
{
	int n = 0;

	for (size_t i = 0; i < size / sizeof(long); i++)
		n += __builtin_popcountl(set->__bits[i]);
	return n;
}

cpu_set_t *__sched_cpualloc(size_t n)
{
	return calloc(1, CPU_ALLOC_SIZE(n));
}

void __sched_cpufree(cpu_set_t *set)
{
	free(set);
}
