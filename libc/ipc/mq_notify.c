/* mq_notify.c: being told that a message queue is not empty any more (POSIX.1-2024).
 *
 * For SIGEV_THREAD the kernel wants a netlink socket and 32 bytes, which it sends there
 * with a last byte that says why (linux/mqueue.h): a thread waits for that. */
#include <mqueue.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include "threading.h"

enum { COOKIE = 32, WOKEN = 1 };

struct waiter {
	int socket;
	struct sigevent event;
	pthread_attr_t attributes; /* the event's: the program's may be gone later */
};

static void *wait(void *arg)
{
	struct waiter *w = arg;
	unsigned char cookie[COOKIE];
	long r;

	while ((r = sys_recvfrom(w->socket, cookie, COOKIE, MSG_WAITALL | MSG_NOSIGNAL, 0, 0)) == -EINTR)
		;
	sys_close(w->socket);
	if (r == COOKIE && cookie[COOKIE - 1] == WOKEN)
		thread_notify(&w->event);
	free(w);
	return 0;
}

static long ask(mqd_t queue, struct waiter *w)
{
	static const unsigned char cookie[COOKIE];
	struct sigevent event = { .sigev_notify = SIGEV_THREAD };

	w->socket = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
	if (w->socket < 0)
		return w->socket;
	event.sigev_signo = w->socket;
	event.sigev_value.sival_ptr = (void *)cookie;
	long r = sys_mq_notify(queue, &event);
	if (r >= 0 && (r = -helper_thread(wait, w)) < 0)
		sys_mq_notify(queue, 0);
	if (r < 0)
		sys_close(w->socket);
	return r;
}

static long call_function(mqd_t queue, const struct sigevent *event)
{
	struct waiter *w = malloc(sizeof *w);

	if (!w)
		return -ENOMEM;
	w->event = *event;
	if (event->sigev_notify_attributes) {
		w->attributes = *event->sigev_notify_attributes;
		w->event.sigev_notify_attributes = &w->attributes;
	}
	long r = ask(queue, w);
	if (r < 0)
		free(w);
	return r;
}

int mq_notify(mqd_t queue, const struct sigevent *event)
{
	if (event && event->sigev_notify == SIGEV_THREAD)
		return sys_result(call_function(queue, event));
	return sys_result(sys_mq_notify(queue, event));
}
