/* quick_exit.c: the other orderly end, which flushes nothing (C17 7.22.4.7) */
#include <stdlib.h>
#include "exit_list.h"
#include "sys.h"

static struct exit_list list;

int at_quick_exit(void (*f)(void))
{
	return exit_list_add(&list, (struct exit_function){ EXIT_PLAIN, .plain = f });
}

_Noreturn void quick_exit(int status)
{
	exit_list_run(&list, status);
	sys_exit_group(status);
	__builtin_unreachable();
}
