/* clock.c: processor time used (C17 7.27.2.1) */
#include "clock.h"

clock_t clock(void)
{
	struct timespec t;

	if (__clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t) < 0)
		return -1;
	return t.tv_sec * CLOCKS_PER_SEC + t.tv_nsec / (1000000000 / CLOCKS_PER_SEC);
}
