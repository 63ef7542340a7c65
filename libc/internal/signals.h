/* signals.h: signals for the other rooms of libc, under names that programs cannot define */
#ifndef SIGNALS_H
#define SIGNALS_H

#include <signal.h>
#include "hooks.h"
#include "sys.h"

enum { LAST_SIGNAL = 64 };

/* 32 to 34 are libc's own: set for no program, blocked by no program. */
#define SIGNAL_BIT(n) (1UL << ((n)-1))
#define RESERVED_SIGNALS (SIGNAL_BIT(32) | SIGNAL_BIT(33) | SIGNAL_BIT(34))

static inline int is_signal(int n)
{
	return (unsigned)n - 1 < LAST_SIGNAL && !(SIGNAL_BIT(n) & RESERVED_SIGNALS);
}

/* sigaction; returns 0 or -errno.  The second is for libc's own signals, too. */
long change_action(int, const struct sigaction *, struct sigaction *) HIDDEN;
long set_action(int, const struct sigaction *, struct sigaction *) HIDDEN;

/* Those that ever had a handler, for posix_spawn. */
extern unsigned long handled_signals HIDDEN;

/* rt_sigprocmask for one word, which cannot fail. */
static inline sigset_t change_mask(int how, sigset_t set)
{
	sigset_t old;

	sys_rt_sigprocmask(how, &set, &old, sizeof old);
	return old;
}

/* Everything, libc's own signals too: nothing may come in between. */
static inline sigset_t block_all_signals(void)
{
	return change_mask(SIG_SETMASK, (sigset_t){ ~0UL });
}

/* raise, at the lowest level. */
long raise_signal(int) HIDDEN;

#endif
