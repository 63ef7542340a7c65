/* pthread_mutexattr.c: what a mutex is to be like: its kind, in mutex.h */
#include <pthread.h>
#include "owned.h"

enum { PROTOCOL_SHIFT = 4, PROTOCOL = MUTEX_INHERIT | MUTEX_PROTECT };

static int set(pthread_mutexattr_t *attr, unsigned field, int value, unsigned bits, int last)
{
	if (value < 0 || value > last)
		return EINVAL;
	*attr = (*attr & ~field) | bits;
	return 0;
}

int pthread_mutexattr_init(pthread_mutexattr_t *attr)
{
	*attr = 0;
	return 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *attr)
{
	(void)attr;
	return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *__restrict attr, int *__restrict type)
{
	*type = *attr & MUTEX_TYPE;
	return 0;
}

int pthread_mutexattr_settype(pthread_mutexattr_t *attr, int type)
{
	return set(attr, MUTEX_TYPE, type, type, PTHREAD_MUTEX_ERRORCHECK);
}

int pthread_mutexattr_getpshared(const pthread_mutexattr_t *__restrict attr, int *__restrict shared)
{
	*shared = !!(*attr & MUTEX_SHARED);
	return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attr, int shared)
{
	return set(attr, MUTEX_SHARED, shared, shared ? MUTEX_SHARED : 0, PTHREAD_PROCESS_SHARED);
}

int pthread_mutexattr_getrobust(const pthread_mutexattr_t *__restrict attr, int *__restrict robust)
{
	*robust = !!(*attr & MUTEX_ROBUST);
	return 0;
}

int pthread_mutexattr_setrobust(pthread_mutexattr_t *attr, int robust)
{
	return set(attr, MUTEX_ROBUST, robust, robust ? MUTEX_ROBUST : 0, PTHREAD_MUTEX_ROBUST);
}

int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *__restrict attr,
				  int *__restrict protocol)
{
	*protocol = (*attr & PROTOCOL) >> PROTOCOL_SHIFT;
	return 0;
}

int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attr, int protocol)
{
	return set(attr, PROTOCOL, protocol, protocol << PROTOCOL_SHIFT, PTHREAD_PRIO_PROTECT);
}

int pthread_mutexattr_getprioceiling(const pthread_mutexattr_t *__restrict attr,
				     int *__restrict ceiling)
{
	*ceiling = mutex_ceiling(*attr) ? mutex_ceiling(*attr) : LEAST_CEILING;
	return 0;
}

int pthread_mutexattr_setprioceiling(pthread_mutexattr_t *attr, int ceiling)
{
	if (!is_ceiling(ceiling))
		return EINVAL;
	*attr = mutex_with_ceiling(*attr, ceiling);
	return 0;
}
