/* mqueue.h: message queues with priorities (POSIX.1-2024 <mqueue.h>).
 *
 * A queue's name is "/name" without a second slash.  Descriptors are files of the kernel
 * and close on exec. */
#ifndef _MQUEUE_H
#define _MQUEUE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <fcntl.h>

__BEGIN_DECLS

typedef int mqd_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

struct sigevent;

#ifndef _LINUX_MQUEUE_H /* <linux/mqueue.h> has the same */
#define _LINUX_MQUEUE_H
struct mq_attr {
	long mq_flags; /* O_NONBLOCK or 0 */
	long mq_maxmsg, mq_msgsize;
	long mq_curmsgs;
	long __reserved[4];
};
#endif

/* With O_CREAT: mode_t, struct mq_attr * (null: the system's limits).  (mqd_t)-1 with
 * errno.  Traps: mq_open. */
mqd_t mq_open(const char *__name, int __flags, ...);
/* Traps: close. */
int mq_close(mqd_t);
/* The queue goes when the last descriptor does.  Traps: mq_unlink. */
int mq_unlink(const char *__name);

/* Priorities below sysconf(_SC_MQ_PRIO_MAX), 32768.  The buffer for receiving is at least
 * mq_msgsize long.  Times are of CLOCK_REALTIME, absolute.  Cancellation points.
 * Traps: mq_timedsend; mq_timedreceive. */
int mq_send(mqd_t, const char *, size_t, unsigned __priority);
int mq_timedsend(mqd_t, const char *, size_t, unsigned __priority, const struct timespec *);
ssize_t mq_receive(mqd_t, char *, size_t, unsigned *__priority);
ssize_t mq_timedreceive(mqd_t, char *__restrict_, size_t, unsigned *__restrict_ __priority,
			const struct timespec *__restrict_);

/* Once, when a message comes to the empty queue; null: not any more.  With SIGEV_THREAD a
 * thread waits for it.  Traps: mq_notify; socket and what pthread_create makes. */
int mq_notify(mqd_t, const struct sigevent *);

/* Only mq_flags can be set.  Traps: mq_getsetattr. */
int mq_getattr(mqd_t, struct mq_attr *);
int mq_setattr(mqd_t, const struct mq_attr *__restrict_, struct mq_attr *__restrict_ __old);

__END_DECLS

#endif
