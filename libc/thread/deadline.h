/* deadline.h: the times that functions wait until */
#ifndef DEADLINE_H
#define DEADLINE_H

#include <errno.h>
#include <stdbool.h>
#include <time.h>

/* CLOCK_REALTIME and CLOCK_MONOTONIC: those that the kernel can wait by. */
static inline bool is_waiting_clock(clockid_t clock)
{
	return clock == CLOCK_REALTIME || clock == CLOCK_MONOTONIC;
}

/* Why one cannot wait until then: 0, EINVAL, or ETIMEDOUT for what the kernel takes for a
 * mistake, a time before 1970.  Null is for ever. */
static inline int deadline_error(const struct timespec *until)
{
	if (!until)
		return 0;
	if ((unsigned long)until->tv_nsec >= 1000000000)
		return EINVAL;
	return until->tv_sec < 0 ? ETIMEDOUT : 0;
}

#endif
