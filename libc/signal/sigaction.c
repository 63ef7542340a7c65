/* sigaction.c: what to do when a signal comes (POSIX.1-2024) */
#include "signals.h"

int sigaction(int sig, const struct sigaction *restrict new, struct sigaction *restrict old)
{
	return sys_result(change_action(sig, new, old));
}
