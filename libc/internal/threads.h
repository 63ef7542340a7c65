/* threads.h: threads, for the rooms of libc beside their own */
#ifndef THREADS_H
#define THREADS_H

#include "sys.h"
#include "thread.h"

_Noreturn void thread_exit(void *result) HIDDEN;

/* The kernel's number of this thread, known without a trap once somebody has asked. */
static inline int thread_tid(void)
{
	struct thread *self = thread_self();

	if (!self->tid)
		self->tid = sys_gettid();
	return self->tid;
}

#endif
