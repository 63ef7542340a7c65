/* threads_begin.c: what a program with threads has beside the threads: locks that wait,
 * streams that are locked, and a fork that leaves them free in the child */
#include "file.h"
#include "lock.h"

void threads_begin(void)
{
	static const struct file_locks locks = {
		file_trylock, file_lock_always, file_unlock_always,
	};

	hook_lock_wait = lock_wait;
	hook_lock_wake = lock_wake;
	hook_file_locks = &locks;
	hook_fork_stdio = file_around_fork;
	process_threaded = true;
}
