/* lock.c: the slow half of lock.h: sleeping and waking */
#include "futex.h"
#include "lock.h"

void lock_wait(struct lock *l)
{
	while (__atomic_exchange_n(&l->word, 2, __ATOMIC_ACQUIRE))
		futex_wait(&l->word, 2, FUTEX_PRIVATE, 0, 0);
}

void lock_wake(struct lock *l)
{
	futex_wake(&l->word, 1, FUTEX_PRIVATE);
}
