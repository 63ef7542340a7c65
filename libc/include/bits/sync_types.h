/* bits/sync_types.h: a mutex and a condition variable, for <threads.h> and POSIX's headers
 *
 * All zeros is the initial state.  What the words mean is said where they are used:
 * libc/thread/NAME.h. */
#ifndef _BITS_SYNC_TYPES_H
#define _BITS_SYNC_TYPES_H

struct __pthread_mutex {
	int __word;
	unsigned __kind;
	unsigned __depth; /* how often a recursive one is held, beside the first time */
	unsigned __state; /* of a robust one */
	struct __held {
		struct __held *__next, *__previous;
	} __held; /* in the list of those that its owner holds */
};

struct __pthread_cond {
	unsigned __sequence, __waiters, __kind, __last_broadcast;
	struct __pthread_mutex *__mutex;
};

#endif
