/* semaphore.h: counters that are waited for (POSIX.1-2024 <semaphore.h>).
 *
 * 0, or -1 with errno. */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <fcntl.h>

__BEGIN_DECLS

typedef struct __sem {
	unsigned long __value; /* and, in the upper half, how many wait for it */
	int __scope;
	int __reserved;
} sem_t;

#define SEM_FAILED ((sem_t *)0)

/* Makes one of that value; shared: between processes that map it.  EINVAL: above
 * SEM_VALUE_MAX.  Never trap. */
int sem_init(sem_t *, int __shared, unsigned __value);
int sem_destroy(sem_t *);

/* One that processes find by name, a file in /dev/shm: "/name" without a second slash.  With
 * O_CREAT: mode_t, unsigned value.  The same one again is the same address, until it was
 * closed as often.  SEM_FAILED with errno: EEXIST, ENOENT, EINVAL, ENAMETOOLONG, EACCES, ...
 * Traps: openat, fstat, mmap, close; write and linkat to create it. */
sem_t *sem_open(const char *__name, int __flags, ...);
/* EINVAL: not from sem_open.  Traps: munmap. */
int sem_close(sem_t *);
/* Who has it open keeps it.  Traps: unlinkat. */
int sem_unlink(const char *__name);

/* Adds 1 and wakes one that waits.  EOVERFLOW: it is SEM_VALUE_MAX.  May be called from
 * handlers of signals.  Traps: futex to wake. */
int sem_post(sem_t *);
/* Subtracts 1, which waits as long as it is 0; EINTR when a handler ran.  Cancellation points.
 * try: EAGAIN instead.  Until a time of CLOCK_REALTIME, or of the clock given: ETIMEDOUT;
 * EINVAL: it had to wait, and it is no time; not such a clock.  Traps: futex to wait. */
int sem_wait(sem_t *);
int sem_trywait(sem_t *);
int sem_timedwait(sem_t *__restrict_, const struct timespec *__restrict_);
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
int sem_clockwait(sem_t *__restrict_, __clockid_t, const struct timespec *__restrict_);
#endif

/* 0 when threads wait.  Never traps. */
int sem_getvalue(sem_t *__restrict_, int *__restrict_);

__END_DECLS

#endif
