/* getattr.c: what a running thread is like (Linux) */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <sys/resource.h>
#include "page.h"
#include "program.h"
#include "thread_internal.h"

/* The mapping that an address is in. */
static int find_mapping(uintptr_t address, uintptr_t *start, uintptr_t *end)
{
	FILE *maps = fopen("/proc/self/maps", "re");
	char line[256];
	int result = ENOENT;

	if (!maps)
		return errno;
	while (result && fgets(line, sizeof line, maps))
		if (sscanf(line, "%lx-%lx", start, end) == 2 && address >= *start && address < *end)
			result = 0;
	fclose(maps);
	return result;
}

/* The first thread's stack grows on its own, as far as the soft limit says. */
static int first_stack(pthread_attr_t *a)
{
	struct rlimit limit;
	uintptr_t start, end;
	int error = find_mapping((uintptr_t)__auxv, &start, &end);

	if (error)
		return error;
	size_t size = end - start;
	if (!sys_prlimit64(0, RLIMIT_STACK, 0, &limit) && limit.rlim_cur != RLIM_INFINITY)
		size = limit.rlim_cur & -page_size();
	a->__stack = (void *)(end - size);
	a->__stack_size = size;
	a->__guard_size = 0;
	return 0;
}

int pthread_getattr_np(pthread_t id, pthread_attr_t *a)
{
	struct thread *t = thread_of(id);
	struct sched_param param;
	int saved = errno;

	attributes_init(a);
	int fate = __atomic_load_n(&t->fate, __ATOMIC_RELAXED);
	a->__detached = fate == DETACHED ? PTHREAD_CREATE_DETACHED : PTHREAD_CREATE_JOINABLE;
	int error = pthread_getschedparam(id, &a->__policy, &param);
	if (error)
		return error;
	a->__priority = param.sched_priority;
	if (!t->map) {
		error = first_stack(a);
		errno = saved;
		return error;
	}
	a->__stack = t->stack;
	a->__stack_size = t->stack_size;
	a->__guard_size = t->guard_size;
	return 0;
}

int pthread_getattr_default_np(pthread_attr_t *a)
{
	attributes_init(a);
	return 0;
}

/* A stack of one's own cannot be every thread's. */
int pthread_setattr_default_np(const pthread_attr_t *a)
{
	if (a->__stack)
		return EINVAL;
	default_attributes = *a;
	return 0;
}
