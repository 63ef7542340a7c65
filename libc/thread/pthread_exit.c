/* pthread_exit.c: the public face of exit.c */
#include "thread_internal.h"

_Noreturn void pthread_exit(void *result)
{
	thread_exit(result);
}
