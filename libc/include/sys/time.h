/* sys/time.h: time in microseconds, interval timers (POSIX.1-2024 XSI <sys/time.h>) */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>
#include <sys/select.h>

__BEGIN_DECLS

#define ITIMER_REAL 0    /* real time: SIGALRM */
#define ITIMER_VIRTUAL 1 /* time this process computes: SIGVTALRM */
#define ITIMER_PROF 2    /* and the system for it: SIGPROF */
struct itimerval {
	struct timeval it_interval, it_value;
};

/* Sets, asks a timer.  0, or -1 with errno.  Traps: the calls of these names. */
int getitimer(int __which, struct itimerval *__value);
int setitimer(int __which, const struct itimerval *__restrict_ __value,
	      struct itimerval *__restrict_ __old);

/* The time since 1970; the zone should be null.  0.  Traps: none (vDSO). */
int gettimeofday(struct timeval *__restrict_ __now, void *__restrict_ __zone);
/* Times of access and modification; null: both now.  Traps: utimensat. */
int utimes(const char *__path, const struct timeval __times[2]);

#if __BSD_VISIBLE
/* As utimes: the link itself, an open file, relative to a directory. */
int lutimes(const char *__path, const struct timeval __times[2]);
int futimes(int __fd, const struct timeval __times[2]);
int futimesat(int __dirfd, const char *__path, const struct timeval __times[2]);
/* Sets the clock, needs privilege; speeds it up or slows it down until it is
 * that much later.  Traps: settimeofday; adjtimex. */
struct timezone {
	int tz_minuteswest, tz_dsttime;
};
int settimeofday(const struct timeval *__now, const struct timezone *__zone);
int adjtime(const struct timeval *__delta, struct timeval *__old);

#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timerclear(t) ((void)((t)->tv_sec = (t)->tv_usec = 0))
#define timercmp(a, b, op)                                                                         \
	((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec op(b)->tv_usec : (a)->tv_sec op(b)->tv_sec)
#define timeradd(a, b, sum)                                                                        \
	do {                                                                                       \
		(sum)->tv_sec = (a)->tv_sec + (b)->tv_sec;                                         \
		(sum)->tv_usec = (a)->tv_usec + (b)->tv_usec;                                      \
		if ((sum)->tv_usec >= 1000000) {                                                   \
			(sum)->tv_sec++;                                                           \
			(sum)->tv_usec -= 1000000;                                                 \
		}                                                                                  \
	} while (0)
#define timersub(a, b, difference)                                                                 \
	do {                                                                                       \
		(difference)->tv_sec = (a)->tv_sec - (b)->tv_sec;                                  \
		(difference)->tv_usec = (a)->tv_usec - (b)->tv_usec;                               \
		if ((difference)->tv_usec < 0) {                                                   \
			(difference)->tv_sec--;                                                    \
			(difference)->tv_usec += 1000000;                                          \
		}                                                                                  \
	} while (0)
#endif
#if __GNU_VISIBLE
#define TIMEVAL_TO_TIMESPEC(v, s)                                                                  \
	((void)((s)->tv_sec = (v)->tv_sec, (s)->tv_nsec = (v)->tv_usec * 1000))
#define TIMESPEC_TO_TIMEVAL(v, s)                                                                  \
	((void)((v)->tv_sec = (s)->tv_sec, (v)->tv_usec = (s)->tv_nsec / 1000))
#endif

__END_DECLS

#endif
