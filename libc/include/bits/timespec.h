/* bits/timespec.h: struct timespec, which many headers share */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

#include <bits/types.h>

#ifndef _STRUCT_TIMESPEC /* <linux/time.h> has the same */
#define _STRUCT_TIMESPEC
struct timespec {
	__time_t tv_sec;
	long tv_nsec; /* 0 to 999,999,999 */
};
#endif

#endif
