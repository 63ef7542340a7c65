/* attributes.c: what threads are like of which nobody says it */
#include <limits.h>
#include <sys/resource.h>
#include "page.h"
#include "thread_internal.h"

enum { LARGE_STACK = 8 * 1024 * 1024 };

pthread_attr_t default_attributes; /* the sizes are 0 until somebody asks */

/* The soft limit of the first thread's stack is what its user finds right for a thread. */
static size_t usual_stack(void)
{
	struct rlimit limit;

	if (sys_prlimit64(0, RLIMIT_STACK, 0, &limit) < 0 || limit.rlim_cur == RLIM_INFINITY)
		return LARGE_STACK;
	return limit.rlim_cur < PTHREAD_STACK_MIN ? PTHREAD_STACK_MIN : limit.rlim_cur;
}

void attributes_init(pthread_attr_t *a)
{
	*a = default_attributes;
	if (a->__stack_size)
		return;
	a->__stack_size = usual_stack();
	a->__guard_size = page_size();
	default_attributes = *a;
}
