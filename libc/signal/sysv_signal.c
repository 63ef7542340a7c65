/* sysv_signal.c: signal as it was first: the handler is called once and may be interrupted */
#include "signals.h"

void (*sysv_signal(int sig, void (*handler)(int)))(int)
{
	struct sigaction act = { .sa_handler = handler, .sa_flags = SA_RESETHAND | SA_NODEFER };

	return sys_result(change_action(sig, &act, &act)) ? SIG_ERR : act.sa_handler;
}
