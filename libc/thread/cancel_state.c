/* cancel_state.c: whether a thread lets itself be cancelled, and when */
#include <errno.h>
#include "thread_internal.h"

static void look(struct thread *self)
{
	/* The handler may come at any moment; it looks at the same. */
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	if (self->cancel_off || !__atomic_load_n(&self->cancel_asked, __ATOMIC_ACQUIRE))
		return;
	self->cancel_due = 1;
	if (self->cancel_async)
		hook_cancel();
}

int pthread_setcancelstate(int state, int *old)
{
	struct thread *self = thread_self();

	if (state != PTHREAD_CANCEL_ENABLE && state != PTHREAD_CANCEL_DISABLE)
		return EINVAL;
	if (old)
		*old = self->cancel_off;
	self->cancel_off = state;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	if (state == PTHREAD_CANCEL_DISABLE)
		self->cancel_due = 0;
	look(self);
	return 0;
}

int pthread_setcanceltype(int type, int *old)
{
	struct thread *self = thread_self();

	if (type != PTHREAD_CANCEL_DEFERRED && type != PTHREAD_CANCEL_ASYNCHRONOUS)
		return EINVAL;
	if (old)
		*old = self->cancel_async;
	self->cancel_async = type;
	look(self);
	return 0;
}

void pthread_testcancel(void)
{
	if (thread_self()->cancel_due)
		hook_cancel();
}
