/* sys/pidfd.h: descriptors that stand for processes (Linux, pidfd_open(2)) */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <features.h>
#include <bits/types.h>
#include <bits/siginfo.h>

__BEGIN_DECLS

typedef __pid_t pid_t;

#define PIDFD_NONBLOCK 04000
#define PIDFD_THREAD 0200 /* Linux 6.9 */
#define PIDFD_SIGNAL_THREAD 1
#define PIDFD_SIGNAL_THREAD_GROUP 2
#define PIDFD_SIGNAL_PROCESS_GROUP 4

/* The process; it can be polled for its end and waited for with waitid(P_PIDFD).
 * Closes on exec.  -1 with errno.  Traps: pidfd_open. */
int pidfd_open(pid_t, unsigned __flags);
/* A copy of one of its descriptors.  Traps: pidfd_getfd. */
int pidfd_getfd(int __process, int __fd, unsigned __flags);
/* kill, or with info sigqueue, without a chance of hitting another.  Traps: pidfd_send_signal. */
int pidfd_send_signal(int __process, int __signal, siginfo_t *__info, unsigned __flags);

__END_DECLS

#endif
