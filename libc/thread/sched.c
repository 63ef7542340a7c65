/* sched.c: who of the threads runs when, and where (POSIX.1-2024, Linux) */
#include <errno.h>
#include "thread_internal.h"

/* 0: it has ended. */
static int number(pthread_t id)
{
	struct thread *t = thread_of(id);

	return t == thread_self() ? thread_tid() : __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE);
}

int pthread_getschedparam(pthread_t id, int *restrict policy, struct sched_param *restrict param)
{
	int tid = number(id);

	if (!tid)
		return ESRCH;
	long r = sys_sched_getparam(tid, param);
	if (r >= 0)
		r = *policy = sys_sched_getscheduler(tid);
	return r < 0 ? -r : 0;
}

int pthread_setschedparam(pthread_t id, int policy, const struct sched_param *param)
{
	int tid = number(id);

	return tid ? -sys_sched_setscheduler(tid, policy, param) : ESRCH;
}

int pthread_setschedprio(pthread_t id, int priority)
{
	const struct sched_param param = { .sched_priority = priority };
	int tid = number(id);

	return tid ? -sys_sched_setparam(tid, &param) : ESRCH;
}

/* clock_getcpuclockid(3) for a thread: the complement of its number above three bits, which
 * say: one thread's (4), time as the scheduler counts it (2). */
int pthread_getcpuclockid(pthread_t id, clockid_t *clock)
{
	int tid = number(id);

	if (!tid)
		return ESRCH;
	*clock = ~tid * 8 | 6;
	return 0;
}

static int concurrency;

int pthread_getconcurrency(void)
{
	return concurrency;
}

int pthread_setconcurrency(int level)
{
	if (level < 0)
		return EINVAL;
	concurrency = level;
	return 0;
}

/* The kernel says how many bytes it has filled. */
int pthread_getaffinity_np(pthread_t id, size_t size, cpu_set_t *set)
{
	int tid = number(id);

	if (!tid)
		return ESRCH;
	long r = sys_sched_getaffinity(tid, size, (void *)set);
	if (r < 0)
		return -r;
	__builtin_memset((char *)set + r, 0, size - r);
	return 0;
}

int pthread_setaffinity_np(pthread_t id, size_t size, const cpu_set_t *set)
{
	int tid = number(id);

	return tid ? -sys_sched_setaffinity(tid, size, (void *)set) : ESRCH;
}

int pthread_yield(void)
{
	return -sys_sched_yield();
}
