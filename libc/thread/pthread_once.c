/* pthread_once.c: POSIX's name for once.h */
#include <pthread.h>
#include "once.h"

int pthread_once(pthread_once_t *state, void (*function)(void))
{
	once(state, function);
	return 0;
}
