/* xsi.c: the older calls over sigaction and the mask (XSI, BSD) */
#include <errno.h>
#include "cancel.h"
#include "signals.h"

int siginterrupt(int sig, int flag)
{
	struct sigaction act;
	long r = change_action(sig, 0, &act);

	if (!r) {
		act.sa_flags &= ~SA_RESTART;
		if (!flag)
			act.sa_flags |= SA_RESTART;
		r = change_action(sig, &act, 0);
	}
	return sys_result(r);
}

static int change_one(int how, int sig)
{
	if (!is_signal(sig))
		return sys_fail(EINVAL);
	change_mask(how, (sigset_t){ SIGNAL_BIT(sig) });
	return 0;
}

int sighold(int sig)
{
	return change_one(SIG_BLOCK, sig);
}

int sigrelse(int sig)
{
	return change_one(SIG_UNBLOCK, sig);
}

int sigignore(int sig)
{
	struct sigaction act = { .sa_handler = SIG_IGN };

	return sys_result(change_action(sig, &act, 0));
}

/* Waits for any signal, with this one let in. */
int sigpause(int sig)
{
	sigset_t mask;

	if (!is_signal(sig))
		return sys_fail(EINVAL);
	mask = change_mask(SIG_BLOCK, (sigset_t){ 0 });
	mask.__bits &= ~SIGNAL_BIT(sig);
	return sys_result(sys_or_cancel(rt_sigsuspend, &mask, KERNEL_SIGSET_SIZE));
}

/* SIG_HOLD is an action here: asked for, it blocks; any other unblocks; and it is
 * what a signal that was blocked is told to have had. */
void (*sigset(int sig, void (*handler)(int)))(int)
{
	struct sigaction act = { .sa_handler = handler };
	int hold = handler == SIG_HOLD;

	if (sys_result(change_action(sig, hold ? 0 : &act, &act)))
		return SIG_ERR;
	sigset_t old = change_mask(hold ? SIG_BLOCK : SIG_UNBLOCK, (sigset_t){ SIGNAL_BIT(sig) });
	return old.__bits & SIGNAL_BIT(sig) ? SIG_HOLD : act.sa_handler;
}

static int low(sigset_t mask)
{
	return (unsigned)mask.__bits;
}

int sigblock(int mask)
{
	return low(change_mask(SIG_BLOCK, (sigset_t){ (unsigned)mask & ~RESERVED_SIGNALS }));
}

int sigsetmask(int mask)
{
	return low(change_mask(SIG_SETMASK, (sigset_t){ (unsigned)mask & ~RESERVED_SIGNALS }));
}

int siggetmask(void)
{
	return sigblock(0);
}
