/* ulimit.h: the limit of file sizes (XSI, obsolescent): use getrlimit */
#ifndef _ULIMIT_H
#define _ULIMIT_H

#include <features.h>

__BEGIN_DECLS

#define UL_GETFSIZE 1
#define UL_SETFSIZE 2

/* The limit in units of 512 bytes, asked for or (with a long) set; -1 with errno.
 * Traps: prlimit64. */
long ulimit(int __command, ...);

__END_DECLS

#endif
