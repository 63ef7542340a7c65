/* lock.c: the slow half of lock.h: sleeping and waking */
#include "futex.h"
#include "lock.h"

int lock_generation;

void lock_wait(struct lock *l)
{
	const int waiting = lock_generation + 2;

	while (lock_is_held(__atomic_exchange_n(&l->word, waiting, __ATOMIC_ACQUIRE)))
		futex_wait(&l->word, waiting, FUTEX_PRIVATE, 0, 0);
}

void lock_wake(struct lock *l)
{
	futex_wake(&l->word, 1, FUTEX_PRIVATE);
}
