/* send.c: signals to others (POSIX.1-2024, XSI); kill and tgkill are stubs */
#include <errno.h>
#include "signals.h"

/* A group number of 1 or less would mean "everyone" or a process to kill. */
int killpg(pid_t group, int sig)
{
	if (group < 0 || group == 1)
		return sys_fail(group < 0 ? EINVAL : ESRCH);
	return sys_result(sys_kill(-group, sig));
}

int sigqueue(pid_t pid, int sig, union sigval value)
{
	sigset_t old = block_all_signals(); /* a handler that forks: see raise.c */
	siginfo_t info = { .si_signo = sig, .si_code = SI_QUEUE };

	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	info.si_value = value;
	long r = sys_rt_sigqueueinfo(pid, sig, &info);
	change_mask(SIG_SETMASK, old);
	return sys_result(r);
}
