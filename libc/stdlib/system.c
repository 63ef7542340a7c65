/* system.c: runs a shell command (C17 7.22.4.8, POSIX.1-2024).
 *
 * While the shell runs, SIGINT and SIGQUIT are for it alone, and SIGCHLD waits: a
 * handler of the program must not collect our child. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "cancel.h"
#include "process.h"
#include "program.h"
#include "signals.h"

static int run(const char *command, const posix_spawnattr_t *attr)
{
	char *argv[] = { "sh", "-c", "--", (char *)command, 0 };
	int status;
	pid_t pid;

	int error = spawn_file(&pid, "/bin/sh", 0, attr, argv, __environ);
	if (error == ENOMEM || error == EAGAIN)
		return sys_fail(error);
	if (error)
		return 127 << 8; /* as if the shell had failed to start a command */
	long r;
	while ((r = sys_cancelable(wait4, pid, &status, 0, 0)) == -EINTR)
		;
	if (r == CANCELLED) {
		sys_kill(pid, SIGKILL);
		while (sys_wait4(pid, 0, 0, 0) == -EINTR)
			;
		return CANCELLED;
	}
	return r < 0 ? sys_result(r) : status;
}

int system(const char *command)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, interrupt, quit;
	posix_spawnattr_t attr = { .__flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK };

	if (!command)
		return sys_faccessat2(-100 /* AT_FDCWD */, "/bin/sh", X_OK, 0) == 0;
	change_action(SIGINT, &ignore, &interrupt);
	change_action(SIGQUIT, &ignore, &quit);
	attr.__mask = change_mask(SIG_BLOCK, (sigset_t){ SIGNAL_BIT(SIGCHLD) });
	/* What the program ignores itself stays ignored in the shell. */
	if (interrupt.sa_handler != SIG_IGN)
		attr.__default.__bits |= SIGNAL_BIT(SIGINT);
	if (quit.sa_handler != SIG_IGN)
		attr.__default.__bits |= SIGNAL_BIT(SIGQUIT);
	int status = run(command, &attr);
	change_action(SIGINT, &interrupt, 0);
	change_action(SIGQUIT, &quit, 0);
	change_mask(SIG_SETMASK, attr.__mask);
	return unless_cancelled(status);
}
