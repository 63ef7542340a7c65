/* signal.c: ISO C's signal, with BSD's meaning: the handler stays, calls are restarted */
#include "signals.h"

void (*signal(int sig, void (*handler)(int)))(int)
{
	struct sigaction act = { .sa_handler = handler, .sa_flags = SA_RESTART };

	return sys_result(change_action(sig, &act, &act)) ? SIG_ERR : act.sa_handler;
}
