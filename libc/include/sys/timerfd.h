/* sys/timerfd.h: a timer that can be waited for (Linux, timerfd_create(2)) */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <features.h>
#include <time.h>

__BEGIN_DECLS

#define TFD_NONBLOCK 04000
#define TFD_CLOEXEC 02000000
#define TFD_TIMER_ABSTIME 1
#define TFD_TIMER_CANCEL_ON_SET 2

struct itimerspec;
/* Its descriptor, which gives the number of expirations as 8 bytes; 0; -1 with errno.
 * Traps: the calls of these names. */
int timerfd_create(int __clock, int __flags);
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__value,
		    struct itimerspec *__old);
int timerfd_gettime(int __fd, struct itimerspec *__value);

__END_DECLS

#endif
