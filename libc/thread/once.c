/* once.c: what is to be done by the first that comes (the states: once.h) */
#include <limits.h>
#include <pthread.h>
#include "futex.h"
#include "once.h"

enum { NOT_DONE, RUNNING, AWAITED };

static void finish(int *state, int how)
{
	if (__atomic_exchange_n(state, how, __ATOMIC_RELEASE) == AWAITED)
		futex_wake(state, INT_MAX, FUTEX_PRIVATE);
}

static void undo(void *state)
{
	finish(state, NOT_DONE);
}

static void run(int *state, void (*function)(void))
{
	struct __cleanup cleanup;

	_pthread_cleanup_push(&cleanup, undo, state);
	function();
	_pthread_cleanup_pop(&cleanup, 0);
	finish(state, ONCE_DONE);
}

void once_do(int *state, void (*function)(void))
{
	int now = NOT_DONE;

	while (!__atomic_compare_exchange_n(state, &now, RUNNING, false, __ATOMIC_ACQUIRE,
	                                    __ATOMIC_ACQUIRE)) {
		if (now == ONCE_DONE)
			return;
		if (now == AWAITED || __atomic_compare_exchange_n(state, &now, AWAITED, false,
		                                                  __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
			futex_wait(state, AWAITED, FUTEX_PRIVATE, 0, 0);
		now = NOT_DONE;
	}
	run(state, function);
}
