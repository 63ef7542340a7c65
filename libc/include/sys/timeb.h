/* sys/timeb.h: the time in milliseconds (XSI before Issue 7): use clock_gettime */
#ifndef _SYS_TIMEB_H
#define _SYS_TIMEB_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __time_t time_t;

struct timeb {
	time_t time;
	unsigned short millitm;
	short timezone, dstflag; /* 0: the kernel's time zone means nothing on Linux */
};

/* 0.  Never traps where the kernel lends its clock. */
int ftime(struct timeb *);

__END_DECLS

#endif
