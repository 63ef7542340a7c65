/* helper.c: threads that libc has for itself: nobody joins them, no handler runs in them */
#include <limits.h>
#include "thread_internal.h"

int helper_thread(void *(*function)(void *), void *argument)
{
	pthread_attr_t attributes;
	pthread_t id;

	attributes_init(&attributes);
	attributes.__detached = PTHREAD_CREATE_DETACHED;
	attributes.__stack_size = PTHREAD_STACK_MIN;
	sigset_t mask = block_all_signals();
	int error = thread_create(&id, &attributes, function, argument);
	change_mask(SIG_SETMASK, mask);
	return error;
}
