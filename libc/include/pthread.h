/* pthread.h: threads (POSIX.1-2024 <pthread.h>)
 *
 * Functions return 0 or the number of an error, and leave errno alone.  None is ever
 * interrupted by a signal: EINTR is not among the errors.  Where a function says that it
 * traps "to wait" or "to wake", it does so only when it has to. */
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/pthread_types.h>
#include <sched.h>
#include <time.h>

__BEGIN_DECLS

/* --- A thread's life ------------------------------------------------------------- */

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1

/* Begins a thread that calls function(argument); its id goes to *thread before it runs.
 * EAGAIN: no memory, or too many; EPERM: not allowed to run as the attributes say.
 * Traps: clone; mmap and mprotect when no stack is left over from another thread;
 * rt_sigprocmask. */
int pthread_create(pthread_t *__restrict, const pthread_attr_t *__restrict,
		   void *(*__function)(void *), void *__restrict __argument);

/* Ends this thread: clean-up functions, the destructors of its keys, then nothing more; the
 * last thread's end is exit(0).  A thread's function that returns does the same.
 * Traps: exit. */
_Noreturn void pthread_exit(void *__result);

/* Waits for a thread's end and fetches its result (PTHREAD_CANCELED if it was cancelled).
 * EDEADLK: it is the caller; EINVAL: detached, or joined by another already.  A cancellation
 * point.  Traps: futex to wait. */
int pthread_join(pthread_t, void **__result);

/* Nobody will join it: it is given up when it ends.  EINVAL: it is already. */
int pthread_detach(pthread_t);

/* Which thread this is; whether two are the same one. */
pthread_t pthread_self(void);
int pthread_equal(pthread_t, pthread_t);

#if __GNU_VISIBLE
/* Join without waiting (EBUSY), or until a time of CLOCK_REALTIME or of the clock given
 * (ETIMEDOUT). (Linux) */
int pthread_tryjoin_np(pthread_t, void **__result);
int pthread_timedjoin_np(pthread_t, void **__result, const struct timespec *);
int pthread_clockjoin_np(pthread_t, void **__result, __clockid_t, const struct timespec *);
#endif

/* --- What a new thread is to be like --------------------------------------------- */

#define PTHREAD_INHERIT_SCHED 0
#define PTHREAD_EXPLICIT_SCHED 1
#define PTHREAD_SCOPE_SYSTEM 0
#define PTHREAD_SCOPE_PROCESS 1

/* Sets attributes to the defaults: joinable, a stack as large as the soft limit
 * RLIMIT_STACK says (8 MiB if it says nothing), a page of guard below it, scheduled as the
 * creator is.  Never fails.  Traps: prlimit64, the first time. */
int pthread_attr_init(pthread_attr_t *);
int pthread_attr_destroy(pthread_attr_t *);

int pthread_attr_getdetachstate(const pthread_attr_t *, int *);
int pthread_attr_setdetachstate(pthread_attr_t *, int); /* EINVAL: neither of the two */

/* How large the stack is, in bytes, and what lies below it that cannot be touched; sizes are
 * rounded up to pages where they are used.  EINVAL: less than PTHREAD_STACK_MIN. */
int pthread_attr_getstacksize(const pthread_attr_t *__restrict, __SIZE_TYPE__ *__restrict);
int pthread_attr_setstacksize(pthread_attr_t *, __SIZE_TYPE__);
int pthread_attr_getguardsize(const pthread_attr_t *__restrict, __SIZE_TYPE__ *__restrict);
int pthread_attr_setguardsize(pthread_attr_t *, __SIZE_TYPE__);

/* A stack that the program provides (address: its lowest byte), for one thread at a time; it
 * has no guard.  EINVAL: less than PTHREAD_STACK_MIN, or not aligned to 16. */
int pthread_attr_getstack(const pthread_attr_t *__restrict, void **__restrict __address,
			  __SIZE_TYPE__ *__restrict);
int pthread_attr_setstack(pthread_attr_t *, void *__address, __SIZE_TYPE__);

/* Whether policy and priority are the creator's (PTHREAD_INHERIT_SCHED) or those given here.
 * EINVAL: not a policy, not one of its priorities; ENOTSUP: PTHREAD_SCOPE_PROCESS. */
int pthread_attr_getinheritsched(const pthread_attr_t *__restrict, int *__restrict);
int pthread_attr_setinheritsched(pthread_attr_t *, int);
int pthread_attr_getschedpolicy(const pthread_attr_t *__restrict, int *__restrict);
int pthread_attr_setschedpolicy(pthread_attr_t *, int);
int pthread_attr_getschedparam(const pthread_attr_t *__restrict, struct sched_param *__restrict);
int pthread_attr_setschedparam(pthread_attr_t *__restrict, const struct sched_param *__restrict);
int pthread_attr_getscope(const pthread_attr_t *__restrict, int *__restrict);
int pthread_attr_setscope(pthread_attr_t *, int);

#if __GNU_VISIBLE
/* What a running thread is like; of the first thread, where its stack may grow to.
 * ENOMEM, ENOENT: /proc cannot tell.  Traps: sched_getscheduler, sched_getparam; openat, read
 * and close of /proc/self/maps for the first thread. (Linux) */
int pthread_getattr_np(pthread_t, pthread_attr_t *);

/* What threads without attributes are like. (Linux) */
int pthread_getattr_default_np(pthread_attr_t *);
int pthread_setattr_default_np(const pthread_attr_t *);
#endif

/* --- Scheduling, names, signals --------------------------------------------------- */

/* ESRCH: it has ended; EINVAL, EPERM: as sched_setscheduler says.
 * Traps: sched_getscheduler, sched_getparam, sched_setscheduler, sched_setparam. */
int pthread_getschedparam(pthread_t, int *__restrict __policy, struct sched_param *__restrict);
int pthread_setschedparam(pthread_t, int __policy, const struct sched_param *);
int pthread_setschedprio(pthread_t, int);

/* Only remembered: each thread is the kernel's.  EINVAL: negative. (XSI) */
int pthread_getconcurrency(void);
int pthread_setconcurrency(int);

/* The clock of a thread's processor time.  ESRCH: it has ended. */
int pthread_getcpuclockid(pthread_t, __clockid_t *);

#if __GNU_VISIBLE
/* A thread's name, of at most 15 bytes.  ERANGE: too long, or the room (16) too small.
 * Traps: prctl, or openat, read or write, close in /proc/self/task. (Linux) */
int pthread_setname_np(pthread_t, const char *);
int pthread_getname_np(pthread_t, char *, __SIZE_TYPE__ __room);

/* On which processors it may run. (Linux)  Traps: sched_getaffinity, sched_setaffinity. */
int pthread_getaffinity_np(pthread_t, __SIZE_TYPE__, cpu_set_t *);
int pthread_setaffinity_np(pthread_t, __SIZE_TYPE__, const cpu_set_t *);

/* sched_yield, as it was called once. (Linux) */
int pthread_yield(void);
#endif

/* pthread_kill and pthread_sigmask are declared in <signal.h>. */

/* --- Cancellation ------------------------------------------------------------------ */

#define PTHREAD_CANCEL_ENABLE 0
#define PTHREAD_CANCEL_DISABLE 1
#define PTHREAD_CANCEL_DEFERRED 0
#define PTHREAD_CANCEL_ASYNCHRONOUS 1
#define PTHREAD_CANCELED ((void *)-1)

/* Asks a thread to end, at its next cancellation point or, if it said so, at once.  The
 * table of system calls says which traps are cancellation points.  Traps: tgkill;
 * rt_sigaction the first time. */
int pthread_cancel(pthread_t);

/* Whether and when this thread lets itself be cancelled; the old value goes to *old, which
 * may be null.  EINVAL: no such state, no such type. */
int pthread_setcancelstate(int, int *__old);
int pthread_setcanceltype(int, int *__old);

/* A cancellation point. */
void pthread_testcancel(void);

/* What is to be done if the thread ends between push and pop; pop(1) does it, too.  They are
 * macros that open and close a block (XSH 3, pthread_cleanup_pop). */
struct __cleanup {
	void (*__function)(void *);
	void *__argument;
	struct __cleanup *__next;
};
void __cleanup_push(struct __cleanup *);
void __cleanup_pop(struct __cleanup *, int __execute);
#define pthread_cleanup_push(function, argument)                                                   \
	do {                                                                                       \
		struct __cleanup __c = { (function), (argument), 0 };                              \
		__cleanup_push(&__c);
#define pthread_cleanup_pop(execute)                                                               \
		__cleanup_pop(&__c, (execute));                                                    \
	} while (0)

/* --- A thread's own values ---------------------------------------------------------- */

/* A key under which each thread has a value of its own, null at first; the destructor, if any,
 * gets what is not null when a thread ends, at most PTHREAD_DESTRUCTOR_ITERATIONS times.
 * EAGAIN: there are PTHREAD_KEYS_MAX. */
int pthread_key_create(pthread_key_t *, void (*__destructor)(void *));

/* The values are forgotten, the destructor is not called.  EINVAL: no such key. */
int pthread_key_delete(pthread_key_t);

/* EINVAL: no such key; ENOMEM. */
int pthread_setspecific(pthread_key_t, const void *);
void *pthread_getspecific(pthread_key_t);

/* --- fork --------------------------------------------------------------------------- */

/* Functions that fork calls: the first kind before it, the last registered first; the others
 * after it, in the parent and in the child, in the order of registration.  ENOMEM. */
int pthread_atfork(void (*__prepare)(void), void (*__parent)(void), void (*__child)(void));

__END_DECLS

#endif
