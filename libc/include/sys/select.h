/* sys/select.h: waiting for descriptors, by sets (POSIX.1-2024 <sys/select.h>) */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/timeval.h>
#include <bits/sigset.h>

__BEGIN_DECLS

typedef __time_t time_t;
typedef __suseconds_t suseconds_t;
typedef __sigset_t sigset_t;

/* A set of descriptors below FD_SETSIZE; poll has no such limit. */
#define FD_SETSIZE 1024
typedef struct {
	unsigned long __bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define __FD_WORD(fd, set) ((set)->__bits[(unsigned)(fd) / (8 * sizeof(long))])
#define __FD_BIT(fd) (1UL << (unsigned)(fd) % (8 * sizeof(long)))
#define FD_SET(fd, set) ((void)(__FD_WORD(fd, set) |= __FD_BIT(fd)))
#define FD_CLR(fd, set) ((void)(__FD_WORD(fd, set) &= ~__FD_BIT(fd)))
#define FD_ISSET(fd, set) (!!(__FD_WORD(fd, set) & __FD_BIT(fd)))
#define FD_ZERO(set)                                                                               \
	((void)__builtin_memset((set)->__bits, 0, sizeof(set)->__bits))
#if __BSD_VISIBLE
typedef unsigned long fd_mask;
#define NFDBITS (8 * (int)sizeof(long))
#endif

/* Waits until one of the descriptors below __count is ready, or for that long (null:
 * for ever): how many bits are left set, 0 when the time is over, -1 with errno.
 * select leaves in the timeout what was left of it, pselect does not, and waits with
 * that signal mask.  Traps: pselect6. */
int select(int __count, fd_set *__restrict_ __read, fd_set *__restrict_ __write,
	   fd_set *__restrict_ __except, struct timeval *__restrict_ __timeout);
int pselect(int __count, fd_set *__restrict_ __read, fd_set *__restrict_ __write,
	    fd_set *__restrict_ __except, const struct timespec *__restrict_ __timeout,
	    const sigset_t *__restrict_ __mask);

__END_DECLS

#endif
