/* on_exit.c: atexit with an argument (BSD); its name is not ISO C's, so it is apart */
#include <stdlib.h>
#include "exit_list.h"

int on_exit(void (*f)(int, void *), void *arg)
{
	return at_exit((struct exit_function){ EXIT_STATUS, .status = f, .arg = arg });
}
