/* birth.c: when a file was made (see birth.h) */
#include <sys/stat.h>
#include "birth.h"

bool birth_time(int dirfd, const char *name, int flags, struct timespec *t)
{
#ifdef STATX_BTIME
	struct statx x;

	if (!statx(dirfd, name, flags, STATX_BTIME, &x) && x.stx_mask & STATX_BTIME) {
		t->tv_sec = x.stx_btime.tv_sec;
		t->tv_nsec = x.stx_btime.tv_nsec;
		return true;
	}
#else /* a libc without statx */
	(void)dirfd, (void)name, (void)flags, (void)t;
#endif
	return false;
}
