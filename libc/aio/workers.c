/* workers.c: the threads that carry requests out, and the queue between.
 *
 *	queue -> running -> done
 *
 * A request waits in the queue as long as an earlier one of its descriptor is there or running
 * that must come before it. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#include "futex.h"
#include "requests.h"
#include "signals.h"
#include "threading.h"

enum {
	WORKERS = 256,
	IDLE_SECONDS = 1,
};

static struct {
	struct lock lock;
	int process; /* whose workers these are: not a child's */
	struct aiocb *queue, **queue_end, *running;
	int workers, idle;
	int work; /* goes up when there is something for an idle one */
	struct __aio_list *lists;
} aio;

int aio_completions;

static void acquire(void)
{
	lock_acquire(&aio.lock);
}

static void release(void)
{
	lock_release(&aio.lock);
}

/* A child has no workers, and nothing that its parent has asked for. */
static void begin(void)
{
	int process = sys_getpid();

	if (aio.process == process)
		return;
	aio.queue = aio.running = 0;
	aio.queue_end = &aio.queue;
	aio.workers = aio.idle = 0;
	aio.lists = 0;
	aio.process = process;
}

/* POSIX: writes that append stay in order; what is synchronized was asked for before.  So
 * reads follow reads, writes follow writes, and nothing passes a synchronization. */
static bool is_after(const struct aiocb *later, const struct aiocb *earlier)
{
	return later->aio_fildes == earlier->aio_fildes &&
	       (later->__operation == earlier->__operation || later->__operation >= AIO_SYNC ||
		earlier->__operation >= AIO_SYNC);
}

static bool has_to_wait(const struct aiocb *cb)
{
	for (struct aiocb *e = aio.running; e; e = e->__next)
		if (is_after(cb, e))
			return true;
	for (struct aiocb *e = aio.queue; e != cb; e = e->__next)
		if (is_after(cb, e))
			return true;
	return false;
}

static struct aiocb **find_runnable(void)
{
	struct aiocb **p = &aio.queue;

	while (*p && has_to_wait(*p))
		p = &(*p)->__next;
	return *p ? p : 0;
}

static struct aiocb *take_from_queue(struct aiocb **p)
{
	struct aiocb *cb = *p;

	*p = cb->__next;
	if (!*p)
		aio.queue_end = p;
	return cb;
}

static void remove_running(struct aiocb *cb)
{
	struct aiocb **p = &aio.running;

	while (*p != cb)
		p = &(*p)->__next;
	*p = cb->__next;
}

static long perform(const struct aiocb *cb)
{
	void *buffer = (void *)cb->aio_buf;
	long r;

	switch (cb->__operation) {
	case AIO_READ:
		r = sys_pread64(cb->aio_fildes, buffer, cb->aio_nbytes, cb->aio_offset);
		return r == -ESPIPE ? sys_read(cb->aio_fildes, buffer, cb->aio_nbytes) : r;
	case AIO_WRITE:
		r = sys_pwrite64(cb->aio_fildes, buffer, cb->aio_nbytes, cb->aio_offset);
		return r == -ESPIPE ? sys_write(cb->aio_fildes, buffer, cb->aio_nbytes) : r;
	case AIO_SYNC:
		return sys_fsync(cb->aio_fildes);
	}
	return sys_fdatasync(cb->aio_fildes);
}

static void notify(const struct sigevent *event)
{
	siginfo_t info = { .si_signo = event->sigev_signo, .si_code = SI_ASYNCIO };

	if (event->sigev_notify == SIGEV_THREAD)
		thread_notify(event);
	if (event->sigev_notify != SIGEV_SIGNAL || !event->sigev_signo)
		return;
	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	info.si_value = event->sigev_value;
	sys_rt_sigqueueinfo(info.si_pid, info.si_signo, &info);
}

/* The lock is held. */
static void list_done(struct __aio_list *list)
{
	if (--list->left)
		return;
	notify(&list->event);
	list->next = aio.lists;
	aio.lists = list;
}

/* From the moment that the state changes, the request's memory is the program's again. */
static void finish(struct aiocb *cb, long result)
{
	struct sigevent event = cb->aio_sigevent;
	struct __aio_list *list = cb->__list;

	cb->__result = result < 0 ? -1 : result;
	__atomic_store_n(&cb->__error, result < 0 ? -result : 0, __ATOMIC_RELEASE);
	__atomic_add_fetch(&aio_completions, 1, __ATOMIC_SEQ_CST);
	futex_wake(&aio_completions, INT_MAX, FUTEX_PRIVATE);
	notify(&event);
	if (list)
		list_done(list);
}

static bool provide_worker(void);

static void *run(void *arg)
{
	const struct timespec patience = { .tv_sec = IDLE_SECONDS };
	bool waited_long = false;

	acquire();
	for (;;) {
		struct aiocb **p = find_runnable();
		if (p) {
			struct aiocb *cb = take_from_queue(p);
			cb->__next = aio.running;
			aio.running = cb;
			if (find_runnable())
				provide_worker();
			release();
			long result = perform(cb);
			acquire();
			remove_running(cb);
			finish(cb, result);
			waited_long = false;
			continue;
		}
		if (waited_long)
			break;
		int work = aio.work;
		aio.idle++;
		release();
		waited_long = sys_futex(&aio.work, FUTEX_WAIT | FUTEX_PRIVATE, work, &patience, 0,
		                        0) == -ETIMEDOUT;
		acquire();
		aio.idle--;
	}
	aio.workers--;
	release();
	return arg;
}

static bool start_worker(void)
{
	if (helper_thread(run, 0))
		return false;
	aio.workers++;
	return true;
}

/* The lock is held: someone will look at the queue, or there is nobody at all. */
static bool provide_worker(void)
{
	if (aio.idle) {
		__atomic_add_fetch(&aio.work, 1, __ATOMIC_SEQ_CST);
		futex_wake(&aio.work, 1, FUTEX_PRIVATE);
		return true;
	}
	return (aio.workers < WORKERS && start_worker()) || aio.workers;
}

int aio_submit(struct aiocb *cb, enum operation operation, struct __aio_list *list)
{
	begin();
	cb->__operation = operation;
	cb->__list = list;
	cb->__next = 0;
	__atomic_store_n(&cb->__error, EINPROGRESS, __ATOMIC_RELEASE);

	acquire();
	struct aiocb **at = aio.queue_end;
	*at = cb;
	aio.queue_end = &cb->__next;
	bool provided = provide_worker();
	if (!provided)
		take_from_queue(at);
	else if (list)
		list->left++;
	release();
	if (!provided)
		cb->__error = EAGAIN;
	return provided ? 0 : EAGAIN;
}

int aio_take_back(int fd, struct aiocb *only)
{
	int result = AIO_ALLDONE;

	begin();
	acquire();
	for (struct aiocb **p = &aio.queue; *p;)
		if ((*p)->aio_fildes == fd && (!only || *p == only)) {
			finish(take_from_queue(p), -ECANCELED);
			result = AIO_CANCELED;
		} else {
			p = &(*p)->__next;
		}
	for (struct aiocb *cb = aio.running; cb; cb = cb->__next)
		if (cb->aio_fildes == fd && (!only || cb == only))
			result = AIO_NOTCANCELED;
	release();
	return result;
}

void aio_list_done(struct __aio_list *list)
{
	acquire();
	list_done(list);
	release();
}

struct __aio_list *aio_done_lists(void)
{
	begin();
	acquire();
	struct __aio_list *lists = aio.lists;
	aio.lists = 0;
	release();
	return lists;
}
