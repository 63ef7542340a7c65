/* cleanup.c: what is to be done when a thread ends in the middle of something */
#include "thread_internal.h"

void _pthread_cleanup_push(struct __cleanup *c, void (*function)(void *), void *argument)
{
	struct thread *self = thread_self();

	*c = (struct __cleanup){ function, argument, self->cleanup };
	self->cleanup = c;
}

void _pthread_cleanup_pop(struct __cleanup *c, int execute)
{
	thread_self()->cleanup = c->__next;
	if (execute)
		c->__function(c->__argument);
}
