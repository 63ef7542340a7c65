/* sys/times.h: processor time of processes (POSIX.1-2024 <sys/times.h>) */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __clock_t clock_t;

/* In ticks, sysconf(_SC_CLK_TCK) of them a second */
#ifndef _LINUX_TIMES_H /* <linux/times.h> has the same */
#define _LINUX_TIMES_H
struct tms {
	clock_t tms_utime, tms_stime;   /* this process: its own code, the system for it */
	clock_t tms_cutime, tms_cstime; /* its children that were waited for */
};
#endif

/* Ticks since some moment in the past.  Traps: times. */
clock_t times(struct tms *);

__END_DECLS

#endif
