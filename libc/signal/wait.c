/* wait.c: taking a signal instead of being interrupted by it (POSIX.1-2024) */
#include <errno.h>
#include "cancel.h"
#include "signals.h"

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info,
		 const struct timespec *restrict timeout)
{
	sigset_t mine = { set->__bits & ~RESERVED_SIGNALS };

	return sys_result(sys_or_cancel(rt_sigtimedwait, &mine, info, timeout, KERNEL_SIGSET_SIZE));
}

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return sigtimedwait(set, info, 0);
}

/* The one of the three that a handler of another signal does not end. */
int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	sigset_t mine = { set->__bits & ~RESERVED_SIGNALS };
	long r;

	do
		r = sys_or_cancel(rt_sigtimedwait, &mine, 0, 0, KERNEL_SIGSET_SIZE);
	while (r == -EINTR);
	if (r < 0)
		return -r;
	*sig = r;
	return 0;
}
