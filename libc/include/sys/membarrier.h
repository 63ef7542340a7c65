/* sys/membarrier.h: memory barriers in other threads (Linux, membarrier(2)) */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <features.h>

__BEGIN_DECLS

/* The commands are MEMBARRIER_CMD_* of the kernel's <linux/membarrier.h>; QUERY, 0, tells
 * which there are.  -1 with errno.  Traps: membarrier. */
int membarrier(int __command, int __flags);

__END_DECLS

#endif
