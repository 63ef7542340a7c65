/* notify.c: SIGEV_THREAD: what happened is told by a function in a new thread
 * (POSIX.1-2024, XSH 2.4.1) */
#include <errno.h>
#include <stdlib.h>
#include "thread_internal.h"

struct call {
	void (*function)(union sigval);
	union sigval value;
};

static void *run(void *arg)
{
	struct call call = *(struct call *)arg;

	free(arg);
	call.function(call.value);
	return 0;
}

int thread_notify(const struct sigevent *event)
{
	struct call *call = malloc(sizeof *call);
	pthread_attr_t attributes;
	pthread_t id;

	if (!call)
		return EAGAIN;
	*call = (struct call){ event->sigev_notify_function, event->sigev_value };
	if (event->sigev_notify_attributes)
		attributes = *event->sigev_notify_attributes;
	else
		attributes_init(&attributes);
	attributes.__detached = PTHREAD_CREATE_DETACHED;
	int error = thread_create(&id, &attributes, run, call);
	if (error)
		free(call);
	return error;
}
