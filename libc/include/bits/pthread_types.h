/* bits/pthread_types.h: the types of threads and of what they synchronize by, for
 * <pthread.h> and the headers that POSIX gives these types, too
 *
 * All zeros is the initial state of each object.  What the words mean is said where they
 * are used: libc/thread/NAME.c. */
#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H

typedef unsigned long pthread_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
typedef volatile int pthread_spinlock_t;

typedef struct __pthread_attr {
	void *__stack; /* the program's own, its lowest address; null if libc makes one */
	__SIZE_TYPE__ __stack_size, __guard_size;
	int __detached, __explicit, __policy, __priority;
} pthread_attr_t;

typedef struct __pthread_mutex {
	int __word;
	unsigned __kind;
	unsigned __depth;  /* how often a recursive one is held */
	int __old_ceiling; /* what its owner's ceiling was before */
	struct __robust {
		struct __robust *__next, *__previous;
	} __robust; /* in the list of those that its owner holds */
} pthread_mutex_t;

typedef struct __pthread_cond {
	unsigned __sequence, __waiters, __kind, __reserved;
	struct __pthread_mutex *__mutex;
} pthread_cond_t;

typedef struct __pthread_rwlock {
	unsigned __word, __waiters;
	int __writer;
	unsigned __kind;
} pthread_rwlock_t;

typedef struct __pthread_barrier {
	unsigned __word, __count, __round, __leaving, __kind;
} pthread_barrier_t;

typedef unsigned pthread_mutexattr_t;
typedef unsigned pthread_condattr_t;
typedef unsigned pthread_rwlockattr_t;
typedef unsigned pthread_barrierattr_t;

#endif
