/* base.h: the clock of a time base (C23 7.29.1) */
#ifndef BASE_H
#define BASE_H

#include <time.h>

static inline int clock_of_base(int base)
{
	switch (base) {
	case TIME_UTC:
		return CLOCK_REALTIME;
	case TIME_MONOTONIC:
		return CLOCK_MONOTONIC;
	case TIME_ACTIVE:
		return CLOCK_PROCESS_CPUTIME_ID;
	case TIME_THREAD_ACTIVE:
		return CLOCK_THREAD_CPUTIME_ID;
	}
	return -1;
}

#endif
