/* poll.c: waiting for descriptors.  The kernel writes what is left of the time into
 * the timespec it gets: callers of ppoll must not see that. */
#include <limits.h>
#include <errno.h>
#include <poll.h>
#include "cancel.h"

int poll(struct pollfd fds[], nfds_t count, int ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000L };

	if (count > UINT_MAX)
		return sys_fail(EINVAL);
	return sys_result(sys_or_cancel(ppoll, fds, count, ms < 0 ? 0 : &t, 0, KERNEL_SIGSET_SIZE));
}

int ppoll(struct pollfd fds[], nfds_t count, const struct timespec *restrict timeout,
	  const sigset_t *restrict mask)
{
	struct timespec t;

	if (count > UINT_MAX)
		return sys_fail(EINVAL);
	if (timeout)
		t = *timeout;
	return sys_result(sys_or_cancel(ppoll, fds, count, timeout ? &t : 0, mask, KERNEL_SIGSET_SIZE));
}
