/* mask.c: the signal mask, and what waits behind it (POSIX.1-2024) */
#include "cancel.h"
#include "signals.h"

static long change(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	sigset_t allowed;

	if (set)
		allowed.__bits = set->__bits & ~RESERVED_SIGNALS;
	return sys_rt_sigprocmask(how, set ? &allowed : 0, old, KERNEL_SIGSET_SIZE);
}

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return sys_result(change(how, set, old));
}

int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return -change(how, set, old);
}

int sigpending(sigset_t *set)
{
	return sys_result(sys_rt_sigpending(set, KERNEL_SIGSET_SIZE));
}

int sigsuspend(const sigset_t *mask)
{
	sigset_t allowed = { mask->__bits & ~RESERVED_SIGNALS };

	return sys_result(sys_or_cancel(rt_sigsuspend, &allowed, KERNEL_SIGSET_SIZE));
}
