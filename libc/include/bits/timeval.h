/* bits/timeval.h: struct timeval, which several headers share */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

#include <bits/types.h>

struct timeval {
	__time_t tv_sec;
	__suseconds_t tv_usec; /* 0 to 999,999 */
};

#endif
