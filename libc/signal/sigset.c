/* sigset.c: sets of signals (POSIX.1-2024, GNU) */
#include <errno.h>
#include "signals.h"

int sigemptyset(sigset_t *set)
{
	set->__bits = 0;
	return 0;
}

int sigfillset(sigset_t *set)
{
	set->__bits = ~RESERVED_SIGNALS;
	return 0;
}

int sigaddset(sigset_t *set, int sig)
{
	if (!is_signal(sig))
		return sys_fail(EINVAL);
	set->__bits |= SIGNAL_BIT(sig);
	return 0;
}

int sigdelset(sigset_t *set, int sig)
{
	if (!is_signal(sig))
		return sys_fail(EINVAL);
	set->__bits &= ~SIGNAL_BIT(sig);
	return 0;
}

int sigismember(const sigset_t *set, int sig)
{
	if ((unsigned)sig - 1 >= LAST_SIGNAL)
		return sys_fail(EINVAL);
	return !!(set->__bits & SIGNAL_BIT(sig));
}

int sigisemptyset(const sigset_t *set)
{
	return !set->__bits;
}

int sigorset(sigset_t *to, const sigset_t *a, const sigset_t *b)
{
	to->__bits = a->__bits | b->__bits;
	return 0;
}

int sigandset(sigset_t *to, const sigset_t *a, const sigset_t *b)
{
	to->__bits = a->__bits & b->__bits;
	return 0;
}

int __libc_current_sigrtmin(void)
{
	return 35;
}

int __libc_current_sigrtmax(void)
{
	return LAST_SIGNAL;
}
