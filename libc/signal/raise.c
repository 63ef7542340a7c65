/* raise.c: ISO C's raise.
 *
 * Between asking who we are and sending, a handler could fork, and the child would
 * signal its parent; so signals stay blocked that long. */
#include "signals.h"

long raise_signal(int sig)
{
	return sys_tgkill(sys_getpid(), sys_gettid(), sig);
}

int raise(int sig)
{
	sigset_t old = block_all_signals();
	long r = raise_signal(sig);

	change_mask(SIG_SETMASK, old);
	return sys_result(r);
}
