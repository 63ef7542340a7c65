/* bits/pthread_types.h: the types of threads and of what they synchronize by, for
 * <pthread.h> and the headers that POSIX gives these types, too
 *
 * All zeros is the initial state of each object.  What the words mean is said where they
 * are used: libc/thread/NAME.c. */
#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H

#include <bits/sync_types.h>

typedef unsigned long pthread_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
typedef volatile int pthread_spinlock_t;

typedef struct __pthread_attr {
	void *__stack; /* the program's own, its lowest address; null if libc makes one */
	__SIZE_TYPE__ __stack_size, __guard_size;
	int __detached, __explicit, __policy, __priority;
} pthread_attr_t;

typedef struct __pthread_mutex pthread_mutex_t;
typedef struct __pthread_cond pthread_cond_t;

typedef struct __pthread_rwlock {
	unsigned __word, __kind;
	int __writer;
	unsigned __reserved;
} pthread_rwlock_t;

typedef struct __pthread_barrier {
	unsigned long __state;
	unsigned __count, __inside, __kind;
} pthread_barrier_t;

typedef unsigned pthread_mutexattr_t;
typedef unsigned pthread_condattr_t;
typedef unsigned pthread_rwlockattr_t;
typedef unsigned pthread_barrierattr_t;

#endif
