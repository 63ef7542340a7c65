/* suspend.c: waiting for asynchronous input and output, several at a time */
#include <aio.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include "cancel.h"
#include "clock.h"
#include "futex.h"
#include "requests.h"

long aio_await(int completions, const struct timespec *time)
{
	long r = sys_or_cancel(futex, &aio_completions, FUTEX_WAIT | FUTEX_PRIVATE, completions,
	                       time, 0, 0);

	return r == -EAGAIN ? 0 : r;
}

static bool one_is_done(const struct aiocb *const list[], int count)
{
	for (int i = 0; i < count; i++)
		if (list[i] && aio_state(list[i]) != EINPROGRESS)
			return true;
	return false;
}

/* What is left until then; false when it is past. */
static bool time_left(const struct timespec *until, struct timespec *left)
{
	__clock_gettime(CLOCK_MONOTONIC, left);
	left->tv_sec = until->tv_sec - left->tv_sec;
	left->tv_nsec = until->tv_nsec - left->tv_nsec;
	if (left->tv_nsec < 0) {
		left->tv_sec--;
		left->tv_nsec += 1000000000;
	}
	return left->tv_sec >= 0;
}

int aio_suspend(const struct aiocb *const list[], int count, const struct timespec *time)
{
	struct timespec until, left;

	if (count < 0 || (time && (unsigned long)time->tv_nsec >= 1000000000))
		return sys_fail(EINVAL);
	if (time) {
		__clock_gettime(CLOCK_MONOTONIC, &until);
		if (__builtin_add_overflow(until.tv_sec, time->tv_sec, &until.tv_sec))
			time = 0;
		until.tv_nsec += time ? time->tv_nsec : 0;
		if (until.tv_nsec >= 1000000000) {
			until.tv_sec++;
			until.tv_nsec -= 1000000000;
		}
	}
	for (;;) {
		/* Read before the states: a change after them does not let us sleep. */
		int completions = __atomic_load_n(&aio_completions, __ATOMIC_SEQ_CST);
		if (one_is_done(list, count))
			return 0;
		if (time && !time_left(&until, &left))
			return sys_fail(EAGAIN);
		long r = aio_await(completions, time ? &left : 0);
		if (r == -EINTR)
			return sys_fail(EINTR);
	}
}

static int wait_for_all(struct aiocb *restrict const list[], int count)
{
	int error = 0;

	for (int i = 0; i < count; i++) {
		if (!list[i] || list[i]->aio_lio_opcode == LIO_NOP)
			continue;
		for (;;) {
			int completions = __atomic_load_n(&aio_completions, __ATOMIC_SEQ_CST);
			if (aio_state(list[i]) != EINPROGRESS)
				break;
			if (aio_await(completions, 0) == -EINTR)
				return EINTR;
		}
		if (aio_state(list[i]))
			error = EIO;
	}
	return error;
}

/* Each that cannot be asked for has failed by itself; others go on. */
static int submit_all(struct aiocb *restrict const list[], int count, struct __aio_list *group)
{
	int error = 0;

	for (int i = 0; i < count; i++) {
		struct aiocb *cb = list[i];
		if (!cb || cb->aio_lio_opcode == LIO_NOP)
			continue;
		int wrong = cb->aio_lio_opcode != LIO_READ && cb->aio_lio_opcode != LIO_WRITE ?
				    EINVAL :
				    aio_check(cb);
		if (!wrong)
			wrong = aio_submit(cb, cb->aio_lio_opcode == LIO_READ ? AIO_READ : AIO_WRITE,
					   group);
		if (wrong) {
			cb->__error = wrong;
			cb->__result = -1;
			error = wrong == EAGAIN ? EAGAIN : error ? error : EIO;
		}
	}
	return error;
}

int lio_listio(int mode, struct aiocb *restrict const list[], int count,
	       struct sigevent *restrict event)
{
	struct __aio_list *group = 0;

	if ((mode != LIO_WAIT && mode != LIO_NOWAIT) || count < 0)
		return sys_fail(EINVAL);
	/* Workers have no malloc: what they are done with is freed here. */
	for (struct __aio_list *done = aio_done_lists(), *next; done; done = next) {
		next = done->next;
		free(done);
	}
	if (mode == LIO_NOWAIT && event && event->sigev_notify != SIGEV_NONE) {
		int wrong = aio_check_event(event);
		if (wrong)
			return sys_fail(wrong);
		group = malloc(sizeof *group);
		if (!group)
			return sys_fail(EAGAIN);
		*group = (struct __aio_list){ .left = 1, .event = *event };
	}
	int error = submit_all(list, count, group);
	if (group)
		aio_list_done(group);
	if (mode == LIO_WAIT) {
		int waited = wait_for_all(list, count);
		error = waited == EINTR || !error ? waited : error;
	}
	return error ? sys_fail(error) : 0;
}
