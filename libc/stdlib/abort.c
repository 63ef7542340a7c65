/* abort.c: the end by SIGABRT (C17 7.22.4.1, POSIX.1-2024).
 *
 * A handler gets its chance, even if the signal was blocked; when it returns, or the
 * signal is ignored, the default action is put back and the signal sent again. */
#include <stdlib.h>
#include "lock.h"
#include "signals.h"

_Noreturn void abort(void)
{
	static struct lock lock = LOCK_INIT;
	struct sigaction act = { .sa_handler = SIG_DFL };

	change_mask(SIG_UNBLOCK, (sigset_t){ SIGNAL_BIT(SIGABRT) });
	raise_signal(SIGABRT);

	/* From here on, no thread may install a handler again and no one comes back. */
	block_all_signals();
	lock_acquire(&lock);
	change_action(SIGABRT, &act, 0);
	raise_signal(SIGABRT);
	change_mask(SIG_UNBLOCK, (sigset_t){ SIGNAL_BIT(SIGABRT) });
	__builtin_trap();
}
