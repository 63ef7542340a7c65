/* kill.c: signals to one thread (POSIX.1-2024 pthread_kill) */
#include <errno.h>
#include "thread_internal.h"

/* The number of a thread that has not ended; signals are blocked, so that the caller's own
 * handler does not end it in between. */
static int number(struct thread *t)
{
	if (t == thread_self())
		return thread_tid();
	return __atomic_load_n(&t->fate, __ATOMIC_ACQUIRE) == ENDED
		       ? 0
		       : __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE);
}

/* POSIX.1-2024: a thread that has ended but can still be joined is no error. */
int pthread_kill(pthread_t id, int sig)
{
	int tid = number(thread_of(id));

	if (sig && !is_signal(sig))
		return EINVAL;
	return tid ? -sys_tgkill(sys_getpid(), tid, sig) : 0;
}

int pthread_sigqueue(pthread_t id, int sig, union sigval value)
{
	siginfo_t info = { .si_signo = sig, .si_code = SI_QUEUE };
	int tid = number(thread_of(id));

	if (sig && !is_signal(sig))
		return EINVAL;
	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	info.si_value = value;
	return tid ? -sys_rt_tgsigqueueinfo(info.si_pid, tid, sig, &info) : 0;
}
