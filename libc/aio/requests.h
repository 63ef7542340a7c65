/* requests.h: between the parts of asynchronous input and output */
#ifndef REQUESTS_H
#define REQUESTS_H

#include <aio.h>
#include <stdbool.h>
#include "lock.h"

enum operation { AIO_READ, AIO_WRITE, AIO_SYNC, AIO_DSYNC };

/* The requests of one lio_listio that does not wait. */
struct __aio_list {
	int left;
	struct sigevent event;
	struct __aio_list *next; /* among those that are done with */
};

/* After each request that is done, this goes up and its waiters are woken. */
extern int aio_completions HIDDEN;

/* 0, or what is wrong with the request. */
int aio_check(const struct aiocb *) HIDDEN;
int aio_check_event(const struct sigevent *) HIDDEN;
int aio_submit(struct aiocb *, enum operation, struct __aio_list *) HIDDEN;

/* Takes back those of a descriptor, or one: AIO_CANCELED and so on. */
int aio_take_back(int fd, struct aiocb *) HIDDEN;
/* One less of the list (at least one is left until its last request is known). */
void aio_list_done(struct __aio_list *) HIDDEN;
/* A list whose last request is done, to be freed. */
struct __aio_list *aio_done_lists(void) HIDDEN;

static inline int aio_state(const struct aiocb *cb)
{
	return __atomic_load_n(&cb->__error, __ATOMIC_ACQUIRE);
}

/* Waits until a count other than that; the time is relative, null: for ever.  0 or -errno. */
long aio_await(int completions, const struct timespec *) HIDDEN;

#endif
