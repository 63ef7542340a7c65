/* atexit.c: functions for exit to call (C17 7.22.4.2; C++ ABI 3.3.6.3) */
#include <stdlib.h>
#include "exit_list.h"

struct exit_list exit_list;

static void run(int status)
{
	exit_list_run(&exit_list, status);
}

int at_exit(struct exit_function f)
{
	hook_exit_handlers = run;
	return exit_list_add(&exit_list, f);
}

int atexit(void (*f)(void))
{
	return at_exit((struct exit_function){ EXIT_PLAIN, .plain = f });
}

/* What C++ names itself by to __cxa_atexit; its address is what counts. */
extern void *const __dso_handle __attribute__((visibility("hidden")));
void *const __dso_handle = 0;

int __cxa_atexit(void (*)(void *), void *, void *);

/* Destructors of C++'s static objects. */
int __cxa_atexit(void (*f)(void *), void *arg, void *dso)
{
	(void)dso; /* there is only one in a static program */
	return at_exit((struct exit_function){ EXIT_ARGUMENT, .argument = f, .arg = arg });
}
