/* ceiling.c: PTHREAD_PRIO_PROTECT (POSIX.1-2024, pthread_mutexattr_getprotocol).
 *
 * A thread runs at the highest of its own priority and of the ceilings of the mutexes that it
 * holds; one that is not a real-time thread becomes one (SCHED_FIFO) for that time.
 * thread.ceiling is 0 as long as it holds none, and then
 *
 *   the highest ceiling | own priority << 8 | own policy << 16 | SCHED_RESET_ON_FORK */
#include <sched.h>
#include "owned.h"
#include "sys.h"
#include "thread.h"

enum { OWN_PRIORITY = 8, OWN_POLICY = 16, FIELD = 0xff };

static int highest(int ceiling)
{
	return ceiling & FIELD;
}

static int own_priority(int ceiling)
{
	return ceiling >> OWN_PRIORITY & FIELD;
}

static int own_policy(int ceiling)
{
	return ceiling >> OWN_POLICY & FIELD;
}

static long ask_kernel(void)
{
	struct sched_param own = { 0 };
	long policy = sys_sched_getscheduler(0);

	sys_sched_getparam(0, &own);
	return (policy & SCHED_RESET_ON_FORK) | (policy & FIELD) << OWN_POLICY |
	       own.sched_priority << OWN_PRIORITY;
}

static int active_priority(int ceiling)
{
	int own = own_priority(ceiling);

	return highest(ceiling) > own ? highest(ceiling) : own;
}

static bool is_realtime(int policy)
{
	return policy == SCHED_FIFO || policy == SCHED_RR;
}

static long change(int from, int to)
{
	struct sched_param param = { active_priority(to) };
	int policy = own_policy(to);

	if (param.sched_priority == active_priority(from))
		return 0;
	if (highest(to) && !is_realtime(policy))
		policy = SCHED_FIFO;
	return sys_sched_setscheduler(0, policy | (to & SCHED_RESET_ON_FORK), &param);
}

int ceiling_raise(int ceiling)
{
	struct thread *self = thread_self();
	int now = self->ceiling ? self->ceiling : ask_kernel();

	if (own_priority(now) > ceiling)
		return EINVAL;
	if (highest(now) >= ceiling)
		return 0;
	int next = (now & ~FIELD) | ceiling;
	long r = change(now, next);
	if (!r)
		self->ceiling = next;
	return -r;
}

void ceiling_lower(void)
{
	struct thread *self = thread_self();
	int next = (self->ceiling & ~FIELD) | ceiling_highest_held();

	if (next == self->ceiling)
		return;
	change(self->ceiling, next);
	self->ceiling = highest(next) ? next : 0;
}
