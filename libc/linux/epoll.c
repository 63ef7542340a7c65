/* epoll.c: waiting for many descriptors (Linux, epoll(7)) */
#include <errno.h>
#include <sys/epoll.h>
#include "cancel.h"

int epoll_create(int size)
{
	return size > 0 ? sys_result(sys_epoll_create1(0)) : sys_fail(EINVAL);
}

int epoll_wait(int fd, struct epoll_event *events, int count, int timeout)
{
	return sys_result(sys_or_cancel(epoll_pwait, fd, events, count, timeout, 0, KERNEL_SIGSET_SIZE));
}

int epoll_pwait(int fd, struct epoll_event *events, int count, int timeout, const sigset_t *mask)
{
	return sys_result(sys_or_cancel(epoll_pwait, fd, events, count, timeout, mask, KERNEL_SIGSET_SIZE));
}

int epoll_pwait2(int fd, struct epoll_event *events, int count, const struct timespec *timeout,
		 const sigset_t *mask)
{
	return sys_result(sys_or_cancel(epoll_pwait2, fd, events, count, timeout, mask, KERNEL_SIGSET_SIZE));
}
