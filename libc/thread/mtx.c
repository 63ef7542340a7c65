/* mtx.c: ISO C's names for mutex.h (C17 7.26.4) */
#include <threads.h>
#include "mutex.h"

int mtx_init(mtx_t *m, int type)
{
	if (type & ~(mtx_timed | mtx_recursive))
		return thrd_error;
	*m = (mtx_t){ .__kind = type & mtx_recursive ? MUTEX_RECURSIVE : 0 };
	return thrd_success;
}

void mtx_destroy(mtx_t *m)
{
	(void)m;
}

static int status(int error)
{
	switch (error) {
	case 0:
		return thrd_success;
	case EBUSY:
		return thrd_busy;
	case ETIMEDOUT:
		return thrd_timedout;
	}
	return thrd_error;
}

int mtx_lock(mtx_t *m)
{
	return status(mutex_lock(m));
}

int mtx_timedlock(mtx_t *restrict m, const struct timespec *restrict until)
{
	return status(mutex_lock_until(m, CLOCK_REALTIME, until));
}

int mtx_trylock(mtx_t *m)
{
	return status(mutex_try(m));
}

int mtx_unlock(mtx_t *m)
{
	return status(mutex_unlock(m));
}
