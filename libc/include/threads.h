/* threads.h: threads of ISO C (C17 7.26)
 *
 * Where nothing else is said: thrd_success or thrd_error. */
#ifndef _THREADS_H
#define _THREADS_H

#include <features.h>
#include <bits/sync_types.h>
#include <bits/timespec.h>
#include <time.h>

__BEGIN_DECLS

#if !defined __cplusplus && (!defined __STDC_VERSION__ || __STDC_VERSION__ <= 201710L)
#define thread_local _Thread_local
#endif

enum { thrd_success, thrd_busy, thrd_error, thrd_nomem, thrd_timedout };

/* --- Threads ---- */

typedef unsigned long thrd_t;
typedef int (*thrd_start_t)(void *);

/* Begins a thread that calls function(argument); thrd_nomem: no memory.
 * Traps: as pthread_create. */
int thrd_create(thrd_t *, thrd_start_t __function, void *__argument);
/* Ends this one, as a return from its function.  Traps: exit. */
__noreturn_ void thrd_exit(int __result);
/* Waits for its end.  Traps: futex to wait. */
int thrd_join(thrd_t, int *__result);
/* Nobody will join it. */
int thrd_detach(thrd_t);
/* Which this is; whether two are the same one. */
thrd_t thrd_current(void);
int thrd_equal(thrd_t, thrd_t);
/* Sleeps for that time: 0; -1 when a signal came, with what was left in *left unless null;
 * -2 when it is no time.  Traps: clock_nanosleep. */
int thrd_sleep(const struct timespec *__time, struct timespec *__left);
/* Lets others run.  Traps: sched_yield. */
void thrd_yield(void);

/* --- Mutexes ---- */

enum { mtx_plain, mtx_recursive, mtx_timed };

typedef struct __pthread_mutex mtx_t;

/* mtx_plain or mtx_timed (each can be waited for with a time), | mtx_recursive. */
int mtx_init(mtx_t *, int __type);
void mtx_destroy(mtx_t *);
/* Traps: futex to wait, to wake. */
int mtx_lock(mtx_t *);
/* Until then by TIME_UTC: thrd_timedout. */
int mtx_timedlock(mtx_t *__restrict_, const struct timespec *__restrict_);
/* Does not wait: thrd_busy. */
int mtx_trylock(mtx_t *);
int mtx_unlock(mtx_t *);

/* --- Condition variables: as POSIX's ---- */

typedef struct __pthread_cond cnd_t;

int cnd_init(cnd_t *);
void cnd_destroy(cnd_t *);
/* Unlocks the mutex, waits to be woken, locks it again; thrd_timedout: until then by TIME_UTC.
 * Traps: futex. */
int cnd_wait(cnd_t *, mtx_t *);
int cnd_timedwait(cnd_t *__restrict_, mtx_t *__restrict_, const struct timespec *__restrict_);
/* Wakes one that waits, or all.  Traps: futex if any does. */
int cnd_signal(cnd_t *);
int cnd_broadcast(cnd_t *);

/* --- A thread's own values ---- */

typedef unsigned tss_t;
typedef void (*tss_dtor_t)(void *);

#define TSS_DTOR_ITERATIONS 4

/* A key under which each thread has a value of its own, null at first; the destructor, if
 * any, gets what is not null when a thread ends.  thrd_error: there are too many. */
int tss_create(tss_t *, tss_dtor_t);
void tss_delete(tss_t);
void *tss_get(tss_t);
int tss_set(tss_t, void *);

/* --- Once ---- */

typedef int once_flag;
#define ONCE_FLAG_INIT 0

/* Calls the function unless that was done before; waits while another thread does.
 * Traps: futex to wait, to wake. */
void call_once(once_flag *, void (*)(void));

__END_DECLS

#endif
