/* select.c: waiting for descriptors by sets */
#include <errno.h>
#include <limits.h>
#include <sys/select.h>
#include "cancel.h"

/* A system call has six arguments: mask and its size go by an address. */
struct mask_argument {
	const sigset_t *mask;
	size_t size;
};

int pselect(int count, fd_set *restrict read, fd_set *restrict write, fd_set *restrict except,
	    const struct timespec *restrict timeout, const sigset_t *restrict mask)
{
	struct mask_argument argument = { mask, KERNEL_SIGSET_SIZE };
	struct timespec t;

	if (timeout)
		t = *timeout;
	return sys_result(
		sys_or_cancel(pselect6, count, read, write, except, timeout ? &t : 0, &argument));
}

int select(int count, fd_set *restrict read, fd_set *restrict write, fd_set *restrict except,
	   struct timeval *restrict timeout)
{
	struct timespec t;

	if (timeout) {
		/* Microseconds may be more than a second's worth. */
		if (timeout->tv_sec < 0 || timeout->tv_usec < 0)
			return sys_fail(EINVAL);
		t.tv_nsec = timeout->tv_usec % 1000000 * 1000;
		if (__builtin_add_overflow(timeout->tv_sec, timeout->tv_usec / 1000000, &t.tv_sec))
			t.tv_sec = LONG_MAX;
	}
	long r = sys_or_cancel(pselect6, count, read, write, except, timeout ? &t : 0, 0);
	if (timeout) {
		timeout->tv_sec = t.tv_sec;
		timeout->tv_usec = t.tv_nsec / 1000;
	}
	return sys_result(r);
}
