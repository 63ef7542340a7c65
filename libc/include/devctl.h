/* devctl.h: control of devices (POSIX.1-2024) */
#ifndef _DEVCTL_H
#define _DEVCTL_H

#include <features.h>
#include <sys/cdefs.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;

/* ioctl whose argument has a length, which must do for what the command's number says it
 * moves, else EINVAL; what ioctl returns goes to *__info, unless that is null.  0 or an
 * error number.  Traps: ioctl. */
int posix_devctl(int __fd, int __command, void *__restrict_ __data, size_t __size,
		 int *__restrict_ __info);

__END_DECLS

#endif
