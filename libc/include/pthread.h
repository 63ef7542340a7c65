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
__noreturn_ void pthread_exit(void *__result);

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
void _pthread_cleanup_push(struct __cleanup *, void (*)(void *), void *);
void _pthread_cleanup_pop(struct __cleanup *, int __execute);
#define pthread_cleanup_push(function, argument)                                                   \
	do {                                                                                       \
		struct __cleanup __c;                                                              \
		_pthread_cleanup_push(&__c, (function), (argument));
#define pthread_cleanup_pop(execute)                                                               \
		_pthread_cleanup_pop(&__c, (execute));                                            \
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

/* --- Mutexes ------------------------------------------------------------------------ */

#define PTHREAD_MUTEX_INITIALIZER { 0 }
#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_RECURSIVE 1
#define PTHREAD_MUTEX_ERRORCHECK 2
#define PTHREAD_MUTEX_DEFAULT PTHREAD_MUTEX_NORMAL
#define PTHREAD_MUTEX_STALLED 0
#define PTHREAD_MUTEX_ROBUST 1
#define PTHREAD_PRIO_NONE 0
#define PTHREAD_PRIO_INHERIT 1
#define PTHREAD_PRIO_PROTECT 2
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1

/* Makes a mutex as the attributes say (null: a normal one of this process).  Never fails. */
int pthread_mutex_init(pthread_mutex_t *__restrict_, const pthread_mutexattr_t *__restrict_);
/* EBUSY: it is held (a robust one that this thread holds is unlocked). */
int pthread_mutex_destroy(pthread_mutex_t *);

/* Takes it.  A thread that holds a normal one waits for ever, an error-checking one is
 * EDEADLK, a recursive one must be unlocked once more (EAGAIN: too often).  A robust one:
 * EOWNERDEAD, and it is taken, when the thread that held it is gone; ENOTRECOVERABLE when
 * nobody has made that good.  EINVAL: this thread's priority is above the ceiling; EPERM: it
 * may not run at it.
 * Traps: futex to wait, and for what is inherited; with a ceiling, sched_getscheduler,
 * sched_getparam, sched_setscheduler; set_robust_list and gettid the first time. */
int pthread_mutex_lock(pthread_mutex_t *);
/* Does not wait: EBUSY. */
int pthread_mutex_trylock(pthread_mutex_t *);
/* Waits until that time of CLOCK_REALTIME, or of the clock (that or CLOCK_MONOTONIC):
 * ETIMEDOUT.  EINVAL: not such a clock; it had to wait, and it is no time. */
int pthread_mutex_timedlock(pthread_mutex_t *__restrict_, const struct timespec *__restrict_);
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
int pthread_mutex_clocklock(pthread_mutex_t *__restrict_, __clockid_t,
			    const struct timespec *__restrict_);
#endif
/* EPERM: this thread does not hold it (not told of a normal one without a protocol).
 * Traps: futex to wake; sched_setscheduler. */
int pthread_mutex_unlock(pthread_mutex_t *);

/* After EOWNERDEAD: what it protects is in order again.  EINVAL otherwise. */
int pthread_mutex_consistent(pthread_mutex_t *);
/* The ceiling; another, for which it is locked meanwhile.  EINVAL: has none, not one of
 * SCHED_FIFO's priorities; else as pthread_mutex_lock. */
int pthread_mutex_getprioceiling(const pthread_mutex_t *__restrict_, int *__restrict_);
int pthread_mutex_setprioceiling(pthread_mutex_t *__restrict_, int, int *__restrict_ __old);

/* Never fail; a setter is EINVAL for a value that is none of the above.  At first: normal,
 * of this process, not robust, no protocol. */
int pthread_mutexattr_init(pthread_mutexattr_t *);
int pthread_mutexattr_destroy(pthread_mutexattr_t *);
int pthread_mutexattr_gettype(const pthread_mutexattr_t *__restrict_, int *__restrict_);
int pthread_mutexattr_settype(pthread_mutexattr_t *, int);
int pthread_mutexattr_getpshared(const pthread_mutexattr_t *__restrict_, int *__restrict_);
int pthread_mutexattr_setpshared(pthread_mutexattr_t *, int);
int pthread_mutexattr_getrobust(const pthread_mutexattr_t *__restrict_, int *__restrict_);
int pthread_mutexattr_setrobust(pthread_mutexattr_t *, int);
int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *__restrict_, int *__restrict_);
int pthread_mutexattr_setprotocol(pthread_mutexattr_t *, int);
int pthread_mutexattr_getprioceiling(const pthread_mutexattr_t *__restrict_, int *__restrict_);
int pthread_mutexattr_setprioceiling(pthread_mutexattr_t *, int);

/* --- Condition variables ------------------------------------------------------------- */

#define PTHREAD_COND_INITIALIZER { 0 }

/* Never fails; destroy waits until those that were woken have left it.
 * Traps: futex to wait. */
int pthread_cond_init(pthread_cond_t *__restrict_, const pthread_condattr_t *__restrict_);
int pthread_cond_destroy(pthread_cond_t *);

/* Unlocks the mutex and waits, in one step, then locks it again; may come back without a
 * signal.  Until a time of the condition variable's clock, or of the one given: ETIMEDOUT.
 * EPERM: the mutex is not this thread's (and knows it); EINVAL: no such clock, no time;
 * else what locking gave.  Cancellation points: the mutex is locked when a cancelled thread's
 * clean-up functions run.  Traps: futex. */
int pthread_cond_wait(pthread_cond_t *__restrict_, pthread_mutex_t *__restrict_);
int pthread_cond_timedwait(pthread_cond_t *__restrict_, pthread_mutex_t *__restrict_,
			   const struct timespec *__restrict_);
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
int pthread_cond_clockwait(pthread_cond_t *__restrict_, pthread_mutex_t *__restrict_, __clockid_t,
			   const struct timespec *__restrict_);
#endif

/* Wakes one that waits, or all, which get the mutex one after the other.
 * Traps: futex if any waits. */
int pthread_cond_signal(pthread_cond_t *);
int pthread_cond_broadcast(pthread_cond_t *);

/* As those of mutexes; the clock is CLOCK_REALTIME at first, or CLOCK_MONOTONIC. */
int pthread_condattr_init(pthread_condattr_t *);
int pthread_condattr_destroy(pthread_condattr_t *);
int pthread_condattr_getpshared(const pthread_condattr_t *__restrict_, int *__restrict_);
int pthread_condattr_setpshared(pthread_condattr_t *, int);
int pthread_condattr_getclock(const pthread_condattr_t *__restrict_, __clockid_t *__restrict_);
int pthread_condattr_setclock(pthread_condattr_t *, __clockid_t);

/* --- Locks of many readers or one writer ----------------------------------------------- */

#define PTHREAD_RWLOCK_INITIALIZER { 0 }

/* Never fails; EBUSY: it is held. */
int pthread_rwlock_init(pthread_rwlock_t *__restrict_, const pthread_rwlockattr_t *__restrict_);
int pthread_rwlock_destroy(pthread_rwlock_t *);

/* Readers do not wait for writers that wait: so one that reads already may read again.
 * EDEADLK: this thread writes; EAGAIN: too many readers; try: EBUSY; timed and clock as those
 * of mutexes.  Traps: futex to wait; gettid the first time. */
int pthread_rwlock_rdlock(pthread_rwlock_t *);
int pthread_rwlock_tryrdlock(pthread_rwlock_t *);
int pthread_rwlock_timedrdlock(pthread_rwlock_t *__restrict_, const struct timespec *__restrict_);
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
int pthread_rwlock_clockrdlock(pthread_rwlock_t *__restrict_, __clockid_t,
			       const struct timespec *__restrict_);
#endif
int pthread_rwlock_wrlock(pthread_rwlock_t *);
int pthread_rwlock_trywrlock(pthread_rwlock_t *);
int pthread_rwlock_timedwrlock(pthread_rwlock_t *__restrict_, const struct timespec *__restrict_);
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
int pthread_rwlock_clockwrlock(pthread_rwlock_t *__restrict_, __clockid_t,
			       const struct timespec *__restrict_);
#endif
/* EPERM: nobody holds it.  Traps: futex to wake. */
int pthread_rwlock_unlock(pthread_rwlock_t *);

int pthread_rwlockattr_init(pthread_rwlockattr_t *);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *);
int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *__restrict_, int *__restrict_);
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *, int);

/* --- Barriers, spin locks, once --------------------------------------------------------- */

#define PTHREAD_BARRIER_SERIAL_THREAD (-1)

/* For count threads: EINVAL if that is 0.  Destroy waits until all that were let go have left
 * it, so any of them may; EBUSY: some wait for others. */
int pthread_barrier_init(pthread_barrier_t *__restrict_, const pthread_barrierattr_t *__restrict_,
			 unsigned __count);
int pthread_barrier_destroy(pthread_barrier_t *);
/* Waits until count threads do: PTHREAD_BARRIER_SERIAL_THREAD to one of them, 0 to the
 * others.  Traps: futex. */
int pthread_barrier_wait(pthread_barrier_t *);

int pthread_barrierattr_init(pthread_barrierattr_t *);
int pthread_barrierattr_destroy(pthread_barrierattr_t *);
int pthread_barrierattr_getpshared(const pthread_barrierattr_t *__restrict_, int *__restrict_);
int pthread_barrierattr_setpshared(pthread_barrierattr_t *, int);

/* A lock that is waited for without sleeping.  EINVAL: neither private nor shared; try and
 * destroy: EBUSY.  Never traps. */
int pthread_spin_init(pthread_spinlock_t *, int __pshared);
int pthread_spin_destroy(pthread_spinlock_t *);
int pthread_spin_lock(pthread_spinlock_t *);
int pthread_spin_trylock(pthread_spinlock_t *);
int pthread_spin_unlock(pthread_spinlock_t *);

#define PTHREAD_ONCE_INIT 0

/* Calls the function unless that was done before, and waits while another thread does; a call
 * that is cancelled was none.  Traps: futex to wait, to wake. */
int pthread_once(pthread_once_t *, void (*)(void));

/* --- fork --------------------------------------------------------------------------- */

/* Functions that fork calls: the first kind before it, the last registered first; the others
 * after it, in the parent and in the child, in the order of registration.  ENOMEM. */
int pthread_atfork(void (*__prepare)(void), void (*__parent)(void), void (*__child)(void));

__END_DECLS

#endif
