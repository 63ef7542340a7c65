/* sys/file.h: locks of whole files (BSD, flock(2)) */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#include <features.h>
#include <fcntl.h>

__BEGIN_DECLS

#ifndef LOCK_SH
#define LOCK_SH 1 /* shared, exclusive; | LOCK_NB: do not wait; none */
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#endif
#define L_SET 0
#define L_INCR 1
#define L_XTND 2

/* 0, or -1 with errno, EWOULDBLOCK when held by another.  Traps: flock. */
int flock(int __fd, int __op);

__END_DECLS

#endif
