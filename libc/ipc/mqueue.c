/* mqueue.c: POSIX message queues; the timed calls are stubs */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdarg.h>
#include "cancel.h"

/* The kernel's names have no slash. */
static const char *kernel_name(const char *name)
{
	return *name == '/' ? name + 1 : 0;
}

mqd_t mq_open(const char *name, int flags, ...)
{
	mode_t mode = 0;
	struct mq_attr *attr = 0;

	if (flags & O_CREAT) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		attr = va_arg(ap, struct mq_attr *);
		va_end(ap);
	}
	const char *rest = kernel_name(name);
	if (!rest)
		return sys_fail(EINVAL);
	/* A second slash: POSIX leaves it to us, the kernel says EACCES. */
	return sys_result(sys_mq_open(rest, flags, mode, attr));
}

int mq_close(mqd_t queue)
{
	return sys_result(sys_close(queue));
}

int mq_unlink(const char *name)
{
	const char *rest = kernel_name(name);

	if (!rest)
		return sys_fail(EINVAL);
	/* The kernel's answer to those who may not is EPERM; POSIX's is EACCES. */
	long r = sys_mq_unlink(rest);
	return sys_result(r == -EPERM ? -EACCES : r);
}

int mq_send(mqd_t queue, const char *message, size_t size, unsigned priority)
{
	return sys_result(sys_or_cancel(mq_timedsend, queue, message, size, priority, 0));
}

ssize_t mq_receive(mqd_t queue, char *message, size_t size, unsigned *priority)
{
	return sys_result(sys_or_cancel(mq_timedreceive, queue, message, size, priority, 0));
}

int mq_getattr(mqd_t queue, struct mq_attr *attr)
{
	return sys_result(sys_mq_getsetattr(queue, 0, attr));
}

int mq_setattr(mqd_t queue, const struct mq_attr *restrict attr, struct mq_attr *restrict old)
{
	/* POSIX: only O_NONBLOCK counts, other bits are let by. */
	struct mq_attr flags = { .mq_flags = attr->mq_flags & O_NONBLOCK };

	return sys_result(sys_mq_getsetattr(queue, &flags, old));
}
