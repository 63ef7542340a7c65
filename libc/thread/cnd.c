/* cnd.c: ISO C's names for cond.h (C17 7.26.3) */
#include <errno.h>
#include <threads.h>
#include "cond.h"

int cnd_init(cnd_t *c)
{
	*c = (cnd_t){ 0 };
	return thrd_success;
}

void cnd_destroy(cnd_t *c)
{
	cond_destroy(c);
}

int cnd_wait(cnd_t *c, mtx_t *m)
{
	return cond_wait(c, m, 0, 0) ? thrd_error : thrd_success;
}

int cnd_timedwait(cnd_t *restrict c, mtx_t *restrict m, const struct timespec *restrict until)
{
	int error = cond_wait(c, m, CLOCK_REALTIME, until);

	if (error == ETIMEDOUT)
		return thrd_timedout;
	return error ? thrd_error : thrd_success;
}

int cnd_signal(cnd_t *c)
{
	cond_signal(c);
	return thrd_success;
}

int cnd_broadcast(cnd_t *c)
{
	cond_broadcast(c);
	return thrd_success;
}
