/* aio.h: asynchronous input and output (POSIX.1-2024 <aio.h>).
 *
 * Requests are carried out by threads of the kernel that begin with the first one, at most 256 at
 * a time, and leave when there has been nothing to do for a second.  Those for one
 * descriptor are carried out in order, reads and writes apart. */
#ifndef _AIO_H
#define _AIO_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/siginfo.h>

__BEGIN_DECLS

typedef __off_t off_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

struct aiocb {
	int aio_fildes;
	int aio_lio_opcode; /* for lio_listio */
	int aio_reqprio;    /* 0 to 20; of no consequence */
	volatile void *aio_buf;
	size_t aio_nbytes;
	struct sigevent aio_sigevent;
	off_t aio_offset;             /* of no consequence where one cannot seek */

	int __operation, __error;
	ssize_t __result;
	struct aiocb *__next;
	struct __aio_list *__list;
};

#define LIO_READ 0
#define LIO_WRITE 1
#define LIO_NOP 2

#define LIO_WAIT 0
#define LIO_NOWAIT 1

#define AIO_CANCELED 0
#define AIO_NOTCANCELED 1
#define AIO_ALLDONE 2

/* Begin to; 0, or -1 with errno, EBADF and EINVAL at once.  Traps: fcntl, getpid; futex, or at
 * first mmap, clone. */
int aio_read(struct aiocb *);
int aio_write(struct aiocb *);
/* What has begun before on the descriptor is on its disk then; O_SYNC or O_DSYNC. */
int aio_fsync(int __how, struct aiocb *);

/* EINPROGRESS, 0, or what went wrong; then, once, what read, write or fsync returned.
 * May be called in a signal handler, as may aio_suspend.  Never trap. */
int aio_error(const struct aiocb *);
ssize_t aio_return(struct aiocb *);

/* Waits until one of them is done: 0; -1 with EAGAIN after the time, EINTR.  Null pointers in
 * the list are skipped.  A cancellation point.  Traps: futex. */
int aio_suspend(const struct aiocb *const[], int __count, const struct timespec *);

/* Takes back that request, or (null) all of the descriptor's; those that are being carried out
 * are left: AIO_CANCELED, AIO_NOTCANCELED, AIO_ALLDONE, or -1 with errno. */
int aio_cancel(int __fd, struct aiocb *);

/* Several at once.  LIO_WAIT: until all are done, -1 with EIO if one failed; LIO_NOWAIT: the
 * event, if any, comes when all are. */
int lio_listio(int __mode, struct aiocb *__restrict_ const[], int __count,
	       struct sigevent *__restrict_);

__END_DECLS

#endif
