/* lock.c: a stream's lock, which one thread may take several times.
 *
 * The word is taken with atomics even by the only thread: another one may be
 * created while flockfile holds it. */
#include <stdio.h>
#include "file.h"
#include "lock.h"
#include "thread.h"

bool file_trylock(FILE *f)
{
	void *self = thread_self();

	if (__atomic_load_n(&f->owner, __ATOMIC_RELAXED) == self && lock_is_held(f->lock.word)) {
		f->depth++;
		return true;
	}
	if (!lock_try(&f->lock))
		return false;
	__atomic_store_n(&f->owner, self, __ATOMIC_RELAXED);
	f->depth = 1;
	return true;
}

void file_lock_always(FILE *f)
{
	if (file_trylock(f))
		return;
	lock_wait(&f->lock);
	__atomic_store_n(&f->owner, (void *)thread_self(), __ATOMIC_RELAXED);
	f->depth = 1;
}

void file_unlock_always(FILE *f)
{
	if (--f->depth)
		return;
	__atomic_store_n(&f->owner, (void *)0, __ATOMIC_RELAXED);
	lock_let_go(&f->lock);
}

/* The child of fork has one thread: what that one holds it still holds, and what the others
 * held is free. */
void file_around_fork(int when)
{
	if (when == FORK_PREPARE)
		lock_acquire(&file_list_lock);
	else
		lock_release(&file_list_lock);
	if (when != FORK_CHILD)
		return;
	for (FILE *f = file_first; f; f = f->next)
		if (f->owner == thread_self())
			f->lock.word = lock_generation + 1;
		else
			f->owner = 0;
}
