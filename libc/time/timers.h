/* timers.h: what a timer_t is: the kernel's number as a pointer or, of a timer that calls a
 * function, the place of its struct notifier, halved, with the sign bit set */
#ifndef TIMERS_H
#define TIMERS_H

#include <signal.h>
#include <stdint.h>
#include <time.h>
#include "hooks.h"
#include "sys.h"

struct notifier;

/* SIGEV_THREAD: 0 or -errno. */
long notifier_create(clockid_t, const struct sigevent *, timer_t *) HIDDEN;
void notifier_delete(struct notifier *) HIDDEN;

static inline timer_t timer_of_notifier(struct notifier *n)
{
	return (timer_t)((uintptr_t)n >> 1 | (uintptr_t)1 << 63);
}

static inline struct notifier *timer_notifier(timer_t timer)
{
	return (intptr_t)timer < 0 ? (struct notifier *)((uintptr_t)timer << 1) : 0;
}

/* The first word is the number. */
static inline int timer_number(timer_t timer)
{
	const struct notifier *n = timer_notifier(timer);

	return n ? *(const int *)n : (int)(intptr_t)timer;
}

#endif
