/* cxa_guard.c: C++'s local static objects are constructed once (Itanium C++ ABI 3.3.3).
 *
 * The first byte of a guard is 1 when its object is there, which compiled code looks at
 * itself; the second word is the state of once.h's kind:
 *
 *   0 nobody constructs it    1 somebody does    2 and somebody waits for that */
#include <limits.h>
#include "futex.h"

struct guard {
	char done;
	int state;
};

enum { FREE, BUSY, AWAITED };

static void finish(struct guard *g)
{
	if (__atomic_exchange_n(&g->state, FREE, __ATOMIC_RELEASE) == AWAITED)
		futex_wake(&g->state, INT_MAX, FUTEX_PRIVATE);
}

/* Whether the caller is to construct it. */
int __cxa_guard_acquire(struct guard *g)
{
	while (!__atomic_load_n(&g->done, __ATOMIC_ACQUIRE)) {
		int now = FREE;
		if (__atomic_compare_exchange_n(&g->state, &now, BUSY, 0, __ATOMIC_ACQUIRE,
		                                __ATOMIC_RELAXED)) {
			if (!__atomic_load_n(&g->done, __ATOMIC_ACQUIRE))
				return 1;
			finish(g);
			return 0;
		}
		if (now == AWAITED || __atomic_compare_exchange_n(&g->state, &now, AWAITED, 0,
		                                                  __ATOMIC_RELAXED, __ATOMIC_RELAXED))
			futex_wait(&g->state, AWAITED, FUTEX_PRIVATE, 0, 0);
	}
	return 0;
}

void __cxa_guard_release(struct guard *g)
{
	__atomic_store_n(&g->done, 1, __ATOMIC_RELEASE);
	finish(g);
}

void __cxa_guard_abort(struct guard *g)
{
	finish(g);
}
