/* cleanup.c: what is to be done when a thread ends in the middle of something */
#include "thread_internal.h"

void __cleanup_push(struct __cleanup *c)
{
	struct thread *self = thread_self();

	c->__next = self->cleanup;
	self->cleanup = c;
}

void __cleanup_pop(struct __cleanup *c, int execute)
{
	thread_self()->cleanup = c->__next;
	if (execute)
		c->__function(c->__argument);
}
