/* threads_begin.c: what a program with threads has beside the threads: locks that wait,
 * streams that are locked, a heap for each thread, and a fork that leaves all that in
 * order in the child */
#include "file.h"
#include "lock.h"
#include "malloc_internal.h"

static bool try(struct lock *l)
{
	return lock_try(l);
}

static void acquire(struct lock *l)
{
	if (!lock_try(l))
		lock_wait(l);
}

void threads_begin(void)
{
	static const struct lock_calls locks = { try, acquire, lock_let_go };
	static const struct file_locks file_locks = {
		file_trylock, file_lock_always, file_unlock_always,
	};

	hook_locks = &locks;
	hook_file_locks = &file_locks;
	hook_fork_stdio = file_around_fork;
	heap_threads_begin();
	process_threaded = true;
}
