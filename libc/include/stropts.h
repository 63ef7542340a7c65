/* stropts.h: STREAMS, which Linux has not: what a portable program asks first (XSR, obsolescent) */
#ifndef _STROPTS_H
#define _STROPTS_H

#include <features.h>

__BEGIN_DECLS

/* 0: no descriptor is a stream; -1 with EBADF.  Traps: fcntl. */
int isastream(int __fd);
/* Traps: ioctl. */
int ioctl(int __fd, unsigned long __request, ...);

__END_DECLS

#endif
