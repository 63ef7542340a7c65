/* lock.c: the slow half of lock.h: sleeping and waking */
#include "lock.h"
#include "sys.h"

enum { FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129 };

void lock_wait(struct lock *l)
{
	while (__atomic_exchange_n(&l->word, 2, __ATOMIC_ACQUIRE))
		sys_futex(&l->word, FUTEX_WAIT_PRIVATE, 2, 0, 0, 0);
}

void lock_wake(struct lock *l)
{
	sys_futex(&l->word, FUTEX_WAKE_PRIVATE, 1, 0, 0, 0);
}
