/* threading.h: the thread that runs, for the rooms of libc beside threads' own */
#ifndef THREADING_H
#define THREADING_H

#include <pthread.h>
#include <signal.h>
#include "sys.h"
#include "thread.h"

/* 0 or EAGAIN, EPERM. */
int thread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *) HIDDEN;
_Noreturn void thread_exit(void *result) HIDDEN;

/* What threads without attributes are like. */
void attributes_init(pthread_attr_t *) HIDDEN;

/* libc's own signals. */
enum {
	SIGTIMER = 32,  /* time/notify.c */
	SIGCANCEL = 33, /* thread/cancel.c */
	SIGEACH = 34,   /* thread/each.c */
};

/* A thread of libc's own, without signals, detached.  0 or EAGAIN. */
int helper_thread(void *(*)(void *), void *) HIDDEN;

/* SIGEV_THREAD: calls the event's function in a new thread.  0 or EAGAIN. */
int thread_notify(const struct sigevent *) HIDDEN;

/* The kernel's number of this thread, known without a trap once somebody has asked. */
static inline int thread_tid(void)
{
	struct thread *self = thread_self();

	if (!self->tid)
		self->tid = sys_gettid();
	return self->tid;
}

#endif
