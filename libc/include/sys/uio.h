/* sys/uio.h: reading and writing in pieces (POSIX.1-2024 XSI <sys/uio.h>, Linux) */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <features.h>
#include <bits/types.h>
#include <bits/iovec.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __off_t off_t;
#if __GNU_VISIBLE || __BSD_VISIBLE
#define UIO_MAXIOV 1024
#endif

/* Bytes in all, perhaps fewer than asked; -1 with errno.  Traps: the calls of these names. */
ssize_t readv(int __fd, const struct iovec *__pieces, int __count);
ssize_t writev(int __fd, const struct iovec *__pieces, int __count);
#if __BSD_VISIBLE
ssize_t preadv(int __fd, const struct iovec *__pieces, int __count, off_t __at);
ssize_t pwritev(int __fd, const struct iovec *__pieces, int __count, off_t __at);
#endif
#if __GNU_VISIBLE
#define RWF_HIPRI 1
#define RWF_DSYNC 2
#define RWF_SYNC 4
#define RWF_NOWAIT 8
#define RWF_APPEND 16
ssize_t preadv2(int __fd, const struct iovec *__pieces, int __count, off_t __at, int __flags);
ssize_t pwritev2(int __fd, const struct iovec *__pieces, int __count, off_t __at, int __flags);
/* From and to another process's memory. */
ssize_t process_vm_readv(__pid_t __pid, const struct iovec *__here, unsigned long __here_count,
			 const struct iovec *__there, unsigned long __there_count,
			 unsigned long __flags);
ssize_t process_vm_writev(__pid_t __pid, const struct iovec *__here, unsigned long __here_count,
			  const struct iovec *__there, unsigned long __there_count,
			  unsigned long __flags);
#endif

__END_DECLS

#endif
