/* sys/epoll.h: waiting for many descriptors (Linux, epoll(7)).
 *
 * -1 with errno when they fail. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <features.h>
#include <stdint.h>
#include <bits/sigset.h>
#include <bits/timespec.h>

__BEGIN_DECLS

#define EPOLL_CLOEXEC 02000000
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3

#define EPOLLIN 0x1U
#define EPOLLPRI 0x2U
#define EPOLLOUT 0x4U
#define EPOLLERR 0x8U
#define EPOLLHUP 0x10U
#define EPOLLNVAL 0x20U
#define EPOLLRDNORM 0x40U
#define EPOLLRDBAND 0x80U
#define EPOLLWRNORM 0x100U
#define EPOLLWRBAND 0x200U
#define EPOLLMSG 0x400U
#define EPOLLRDHUP 0x2000U
#define EPOLLEXCLUSIVE (1U << 28)
#define EPOLLWAKEUP (1U << 29)
#define EPOLLONESHOT (1U << 30)
#define EPOLLET (1U << 31)

typedef union epoll_data {
	void *ptr;
	int fd;
	uint32_t u32;
	uint64_t u64;
} epoll_data_t;

struct epoll_event {
	uint32_t events;
	epoll_data_t data;
}
#ifdef __x86_64__
__attribute__((__packed__)) /* as it was on 32-bit x86 */
#endif
;

/* A new set's descriptor; changing it; waiting for it: how many events were stored.
 * Times in milliseconds, -1 for ever.  Traps: epoll_create1; epoll_ctl; epoll_pwait,
 * epoll_pwait2. */
int epoll_create(int __positive);
int epoll_create1(int __flags);
int epoll_ctl(int __set, int __op, int __fd, struct epoll_event *);
int epoll_wait(int __set, struct epoll_event *, int __count, int __timeout);
int epoll_pwait(int __set, struct epoll_event *, int __count, int __timeout,
		const __sigset_t *__mask);
int epoll_pwait2(int __set, struct epoll_event *, int __count,
		 const struct timespec *__timeout, const __sigset_t *__mask);

__END_DECLS

#endif
