/* poll.h: waiting for descriptors (POSIX.1-2024 <poll.h>) */
#ifndef _POLL_H
#define _POLL_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/sigset.h>

__BEGIN_DECLS

typedef unsigned long nfds_t;
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
typedef __sigset_t sigset_t;
#endif

#ifndef __ASM_GENERIC_POLL_H /* <linux/poll.h> has the same */
#define __ASM_GENERIC_POLL_H
struct pollfd {
	int fd;        /* negative: ignored */
	short events;  /* what to wait for */
	short revents; /* what there is */
};
#endif

#define POLLIN 0x1
#define POLLPRI 0x2
#define POLLOUT 0x4
#define POLLERR 0x8
#define POLLHUP 0x10
#define POLLNVAL 0x20
#define POLLRDNORM 0x40
#define POLLRDBAND 0x80
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#if __GNU_VISIBLE
#define POLLMSG 0x400
#define POLLRDHUP 0x2000
#endif

/* How many have something to say; 0 when the time (milliseconds, -1 for ever; or
 * a timespec, null for ever) is over; -1 with errno.  ppoll waits with that signal
 * mask.  Traps: ppoll. */
int poll(struct pollfd __fds[], nfds_t __count, int __timeout);
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
int ppoll(struct pollfd __fds[], nfds_t __count, const struct timespec *__restrict_ __timeout,
	  const sigset_t *__restrict_ __mask);
#endif

__END_DECLS

#endif
