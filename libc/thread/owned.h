/* owned.h: what mutexes with an owner need of this thread: a list and ceilings.
 *
 * Robust mutexes and those with a ceiling are listed while they are held, by the kernel's
 * rules (robust-futex-ABI.rst): it walks the list when the thread ends, by whatever cause,
 * and sets FUTEX_OWNER_DIED where the word has the thread's number.  `pending` tells it of
 * one that is between the word and the list.
 *
 *   thread.robust.first -> __held.__next -> ... -> &thread.robust
 *
 * A pointer to the entry of an inheriting mutex has its lowest bit set. */
#ifndef OWNED_H
#define OWNED_H

#include "mutex.h"

void held_begin(struct __pthread_mutex *) HIDDEN; /* about to take or release it */
void held_add(struct __pthread_mutex *) HIDDEN;
void held_remove(struct __pthread_mutex *) HIDDEN;
void held_end(void) HIDDEN;

/* 0, EINVAL when this thread's own priority is higher than the ceiling, EPERM. */
int ceiling_raise(int ceiling) HIDDEN;
/* To what the mutexes that are still held ask for. */
void ceiling_lower(void) HIDDEN;
int ceiling_highest_held(void) HIDDEN;

static inline int mutex_ceiling(unsigned kind)
{
	return kind >> MUTEX_CEILING_SHIFT;
}

static inline unsigned mutex_with_ceiling(unsigned kind, int ceiling)
{
	const unsigned below = (1 << MUTEX_CEILING_SHIFT) - 1;

	return (kind & below) | (unsigned)ceiling << MUTEX_CEILING_SHIFT;
}

/* The priorities of SCHED_FIFO. */
enum { LEAST_CEILING = 1, HIGHEST_CEILING = 99 };

static inline bool is_ceiling(int ceiling)
{
	return ceiling >= LEAST_CEILING && ceiling <= HIGHEST_CEILING;
}

#endif
