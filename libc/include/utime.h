/* utime.h: a file's times in seconds; utimensat of <sys/stat.h> is better
 * (POSIX.1-2008 <utime.h>) */
#ifndef _UTIME_H
#define _UTIME_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __time_t time_t;

struct utimbuf {
	__time_t actime, modtime;
};

/* Null: both now.  0, or -1 with errno.  Traps: utimensat. */
int utime(const char *__path, const struct utimbuf *__times);

__END_DECLS

#endif
