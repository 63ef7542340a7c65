/* sys/sendfile.h: from a file to a descriptor inside the kernel (Linux, sendfile(2)) */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <features.h>
#include <sys/types.h>

__BEGIN_DECLS

/* Bytes copied, -1 with errno.  Reads at *__at and moves that, or (null) at the
 * file's position.  Traps: sendfile. */
ssize_t sendfile(int __out, int __in, off_t *__at, size_t __size);

__END_DECLS

#endif
