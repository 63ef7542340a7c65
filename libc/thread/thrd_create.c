/* thrd_create.c: the life of a thread, as ISO C has it (C17 7.26.5) */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <threads.h>
#include "thread_internal.h"

/* A function that returns an int is called as one: what is in the rest of the register is
 * the caller's own business, so the result is made an int again. */
struct start {
	thrd_start_t function;
	void *argument;
};

static void *run(void *arg)
{
	struct start start = *(struct start *)arg;

	free(arg);
	return (void *)(intptr_t)start.function(start.argument);
}

int thrd_create(thrd_t *id, thrd_start_t function, void *argument)
{
	struct start *start = malloc(sizeof *start);
	pthread_attr_t attributes;

	if (!start)
		return thrd_nomem;
	*start = (struct start){ function, argument };
	attributes_init(&attributes);
	int error = thread_create(id, &attributes, run, start);
	if (error)
		free(start);
	return error == EAGAIN ? thrd_nomem : error ? thrd_error : thrd_success;
}

_Noreturn void thrd_exit(int result)
{
	thread_exit((void *)(intptr_t)result);
}

int thrd_join(thrd_t id, int *result)
{
	void *value;

	if (thread_join(id, &value, 0, 0, true))
		return thrd_error;
	if (result)
		*result = (int)(intptr_t)value;
	return thrd_success;
}

int thrd_detach(thrd_t id)
{
	return thread_detach(id) ? thrd_error : thrd_success;
}
