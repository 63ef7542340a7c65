/* exit.c: the orderly end of a process (C17 7.22.4.4, POSIX.1-2024) */
#include <stdlib.h>
#include "hooks.h"
#include "sys.h"
#include "thread.h"

extern void (*const __fini_array_start[])(void) HIDDEN;
extern void (*const __fini_array_end[])(void) HIDDEN;

/* The first thread that comes does it all; others wait for the end.  A handler that
 * calls exit again goes on with the handlers that are left (the list forgets each
 * before it calls it), and the newer status counts. */
static void enter(void)
{
	static struct thread *owner;
	struct thread *first = 0, *self = thread_self();

	if (__atomic_compare_exchange_n(&owner, &first, self, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
		return;
	if (first != self)
		while (1)
			sys_ppoll(0, 0, 0, 0, 0);
}

_Noreturn void exit(int status)
{
	static size_t finished;

	enter();
	if (hook_thread_objects)
		hook_thread_objects();
	if (hook_exit_handlers)
		hook_exit_handlers(status);
	while (finished < (size_t)(__fini_array_end - __fini_array_start))
		(*(__fini_array_end - ++finished))();
	if (hook_flush)
		hook_flush();
	sys_exit_group(status);
	__builtin_unreachable();
}

_Noreturn void _Exit(int status)
{
	sys_exit_group(status);
	__builtin_unreachable();
}
