/* sys/eventfd.h: a counter that can be waited for (Linux, eventfd(2)) */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <features.h>
#include <stdint.h>

__BEGIN_DECLS

typedef uint64_t eventfd_t;

#define EFD_SEMAPHORE 1
#define EFD_NONBLOCK 04000
#define EFD_CLOEXEC 02000000

/* Its descriptor, or -1 with errno.  Traps: eventfd2. */
int eventfd(unsigned __value, int __flags);
/* Takes from it, adds to it.  0, or -1 with errno.  Traps: read; write. */
int eventfd_read(int __fd, eventfd_t *__value);
int eventfd_write(int __fd, eventfd_t __value);

__END_DECLS

#endif
