/* action.c: what to do when a signal comes */
#include <errno.h>
#include "signals.h"

extern void __sigreturn(void) HIDDEN; /* arch/ARCH/sigreturn.S */

_Static_assert(sizeof(struct sigaction) == 32, "the kernel's struct sigaction");
_Static_assert(sizeof(siginfo_t) == 128, "the kernel's siginfo_t");
_Static_assert(sizeof(struct sigevent) == 64, "the kernel's struct sigevent");

unsigned long handled_signals;

long set_action(int sig, const struct sigaction *new, struct sigaction *old)
{
	struct sigaction act;

	if (new) {
		act = *new;
		act.sa_flags |= SA_RESTORER;
		act.__pad = 0;
		act.sa_restorer = __sigreturn;
		act.sa_mask.__bits &= ~RESERVED_SIGNALS;
	}
	long r = sys_rt_sigaction(sig, new ? &act : 0, old, KERNEL_SIGSET_SIZE);
	if (!r && old) {
		old->sa_flags &= ~SA_RESTORER;
		old->sa_restorer = 0;
	}
	return r;
}

long change_action(int sig, const struct sigaction *new, struct sigaction *old)
{
	if (!is_signal(sig))
		return -EINVAL;
	if (new && new->sa_handler != SIG_DFL && new->sa_handler != SIG_IGN)
		__atomic_fetch_or(&handled_signals, SIGNAL_BIT(sig), __ATOMIC_RELAXED);
	return set_action(sig, new, old);
}
