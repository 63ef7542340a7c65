/* fork.c: a copy of the process (POSIX.1-2024).
 *
 * The copy has one thread, this one.  Whatever another thread was changing just then
 * would stay half changed in it: so the locks of libc are taken before, in the order
 * in which libc itself nests them (a stream's buffer comes from malloc, a heap is one thread's), and released on both sides. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "hooks.h"
#include "sys.h"
#include "thread.h"

/* What the kernel was told and told of this thread is not so in the child: its number, and
 * where its robust mutexes are listed. */
static long copy(void)
{
	long r = sys_clone(SIGCHLD, 0, 0, 0, 0);

	if (r == 0) {
		thread_self()->tid = 0;
		thread_self()->robust.to_word = 0;
	}
	return r;
}

pid_t _Fork(void)
{
	return sys_result(copy());
}

static void before(void)
{
	if (hook_fork_handlers)
		hook_fork_handlers(FORK_PREPARE);
	if (hook_fork_stdio)
		hook_fork_stdio(FORK_PREPARE);
	if (hook_fork_malloc)
		hook_fork_malloc(FORK_PREPARE);
	if (hook_fork_threads)
		hook_fork_threads(FORK_PREPARE);
}

static void after(int when)
{
	if (hook_fork_threads)
		hook_fork_threads(when);
	if (hook_fork_malloc)
		hook_fork_malloc(when);
	if (hook_fork_stdio)
		hook_fork_stdio(when);
	if (hook_fork_handlers)
		hook_fork_handlers(when);
}

pid_t fork(void)
{
	before();
	long r = copy();
	after(r ? FORK_PARENT : FORK_CHILD);
	return sys_result(r);
}
