/* attr.c: what a new thread is to be like (POSIX.1-2024 pthread_attr_*) */
#include <errno.h>
#include <limits.h>
#include "thread_internal.h"

int pthread_attr_init(pthread_attr_t *a)
{
	attributes_init(a);
	return 0;
}

int pthread_attr_destroy(pthread_attr_t *a)
{
	(void)a;
	return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *a, int *state)
{
	*state = a->__detached;
	return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *a, int state)
{
	if (state != PTHREAD_CREATE_JOINABLE && state != PTHREAD_CREATE_DETACHED)
		return EINVAL;
	a->__detached = state;
	return 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *restrict a, size_t *restrict size)
{
	*size = a->__stack_size;
	return 0;
}

int pthread_attr_setstacksize(pthread_attr_t *a, size_t size)
{
	if (size < PTHREAD_STACK_MIN || size > PTRDIFF_MAX)
		return EINVAL;
	a->__stack_size = size;
	a->__stack = 0;
	return 0;
}

int pthread_attr_getguardsize(const pthread_attr_t *restrict a, size_t *restrict size)
{
	*size = a->__guard_size;
	return 0;
}

int pthread_attr_setguardsize(pthread_attr_t *a, size_t size)
{
	if (size > PTRDIFF_MAX)
		return EINVAL;
	a->__guard_size = size;
	return 0;
}

int pthread_attr_getstack(const pthread_attr_t *restrict a, void **restrict address,
			  size_t *restrict size)
{
	*address = a->__stack;
	*size = a->__stack_size;
	return 0;
}

int pthread_attr_setstack(pthread_attr_t *a, void *address, size_t size)
{
	if (size < PTHREAD_STACK_MIN || size > PTRDIFF_MAX || (uintptr_t)address % 16 || size % 16)
		return EINVAL;
	a->__stack = address;
	a->__stack_size = size;
	return 0;
}

int pthread_attr_getinheritsched(const pthread_attr_t *restrict a, int *restrict inherit)
{
	*inherit = a->__explicit;
	return 0;
}

int pthread_attr_setinheritsched(pthread_attr_t *a, int inherit)
{
	if (inherit != PTHREAD_INHERIT_SCHED && inherit != PTHREAD_EXPLICIT_SCHED)
		return EINVAL;
	a->__explicit = inherit;
	return 0;
}

int pthread_attr_getschedpolicy(const pthread_attr_t *restrict a, int *restrict policy)
{
	*policy = a->__policy;
	return 0;
}

int pthread_attr_setschedpolicy(pthread_attr_t *a, int policy)
{
	if (policy != SCHED_OTHER && policy != SCHED_FIFO && policy != SCHED_RR)
		return EINVAL;
	a->__policy = policy;
	return 0;
}

int pthread_attr_getschedparam(const pthread_attr_t *restrict a, struct sched_param *restrict p)
{
	p->sched_priority = a->__priority;
	return 0;
}

/* The policy may still change: the range is the one of the policy as it is now. */
int pthread_attr_setschedparam(pthread_attr_t *restrict a, const struct sched_param *restrict p)
{
	if (p->sched_priority < sys_sched_get_priority_min(a->__policy) ||
	    p->sched_priority > sys_sched_get_priority_max(a->__policy))
		return EINVAL;
	a->__priority = p->sched_priority;
	return 0;
}

int pthread_attr_getscope(const pthread_attr_t *restrict a, int *restrict scope)
{
	(void)a;
	*scope = PTHREAD_SCOPE_SYSTEM;
	return 0;
}

int pthread_attr_setscope(pthread_attr_t *a, int scope)
{
	(void)a;
	if (scope == PTHREAD_SCOPE_PROCESS)
		return ENOTSUP;
	return scope == PTHREAD_SCOPE_SYSTEM ? 0 : EINVAL;
}
