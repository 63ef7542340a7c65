/* aio.c: asking for input and output, and what became of it (POSIX.1-2024) */
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include "requests.h"
#include "signals.h"
#include "sys.h"

enum { LOWEST_PRIORITY = 20 }; /* sysconf(_SC_AIO_PRIO_DELTA_MAX) */

int aio_check_event(const struct sigevent *event)
{
	switch (event->sigev_notify) {
	case SIGEV_NONE:
		return 0;
	case SIGEV_SIGNAL:
		/* Signal 0, of a structure that was cleared, is none. */
		return !event->sigev_signo || is_signal(event->sigev_signo) ? 0 : EINVAL;
	case SIGEV_THREAD:
		return 0;
	}
	return EINVAL;
}

int aio_check(const struct aiocb *cb)
{
	if (cb->aio_reqprio < 0 || cb->aio_reqprio > LOWEST_PRIORITY || cb->aio_nbytes > SSIZE_MAX)
		return EINVAL;
	return aio_check_event(&cb->aio_sigevent);
}

/* Whether the descriptor is open, and for what is wanted of it. */
static int check_descriptor(int fd, bool writes)
{
	long flags = sys_fcntl(fd, F_GETFL, 0);

	if (flags < 0 || flags & O_PATH || (flags & O_ACCMODE) == (writes ? O_RDONLY : O_WRONLY))
		return EBADF;
	return 0;
}

/* A negative place counts only where there are places. */
static int check_offset(const struct aiocb *cb)
{
	return cb->aio_offset < 0 && sys_lseek(cb->aio_fildes, 0, SEEK_CUR) >= 0 ? EINVAL : 0;
}

static int submit(struct aiocb *cb, enum operation operation)
{
	int error = aio_check(cb);

	if (!error)
		error = check_descriptor(cb->aio_fildes, operation == AIO_WRITE);
	if (!error)
		error = check_offset(cb);
	if (!error)
		error = aio_submit(cb, operation, 0);
	return error ? sys_fail(error) : 0;
}

int aio_read(struct aiocb *cb)
{
	return submit(cb, AIO_READ);
}

int aio_write(struct aiocb *cb)
{
	return submit(cb, AIO_WRITE);
}

int aio_fsync(int how, struct aiocb *cb)
{
	if (how != O_SYNC && how != O_DSYNC)
		return sys_fail(EINVAL);
	int error = aio_check_event(&cb->aio_sigevent);
	if (!error)
		error = check_descriptor(cb->aio_fildes, true);
	if (!error)
		error = aio_submit(cb, how == O_SYNC ? AIO_SYNC : AIO_DSYNC, 0);
	return error ? sys_fail(error) : 0;
}

int aio_error(const struct aiocb *cb)
{
	return aio_state(cb);
}

ssize_t aio_return(struct aiocb *cb)
{
	if (aio_state(cb) == EINPROGRESS)
		return sys_fail(EINVAL);
	return cb->__result;
}

int aio_cancel(int fd, struct aiocb *cb)
{
	long r = sys_fcntl(fd, F_GETFD, 0);

	if (r < 0)
		return sys_result(r);
	if (cb && cb->aio_fildes != fd)
		return sys_fail(EINVAL);
	return aio_take_back(fd, cb);
}
