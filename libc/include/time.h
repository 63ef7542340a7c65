/* time.h: time and date (C17 7.27, C23 7.29, POSIX.1-2024 <time.h>) */
#ifndef _TIME_H
#define _TIME_H

#include <features.h>
#include <bits/types.h>
#if __ISO_C_VISIBLE >= 2011 || __POSIX_VISIBLE
#include <bits/timespec.h>
#endif
#if __POSIX_VISIBLE >= 200809L
#include <bits/locale_t.h>
#endif

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __clock_t clock_t;
typedef __time_t time_t;
#ifndef NULL
#define NULL __NULL
#endif
#if __POSIX_VISIBLE
typedef __clockid_t clockid_t;
typedef __timer_t timer_t;
typedef __pid_t pid_t;
#endif

#define CLOCKS_PER_SEC 1000000L

struct tm {
	int tm_sec;   /* 0 to 60 */
	int tm_min;   /* 0 to 59 */
	int tm_hour;  /* 0 to 23 */
	int tm_mday;  /* 1 to 31 */
	int tm_mon;   /* months since January */
	int tm_year;  /* years since 1900 */
	int tm_wday;  /* days since Sunday */
	int tm_yday;  /* days since January 1 */
	int tm_isdst; /* daylight saving time: > 0 yes, 0 no, < 0 not known */
#if __BSD_VISIBLE || __POSIX_VISIBLE >= 202405L
	long tm_gmtoff;      /* seconds east of Greenwich */
	const char *tm_zone; /* the zone's abbreviation */
#else
	long __tm_gmtoff;
	const char *__tm_zone;
#endif
};

/* Processor time used, in CLOCKS_PER_SEC; -1 when it cannot be told.
 * Traps: clock_gettime (processor clocks are not in the vDSO). */
clock_t clock(void);
/* Seconds since 1970-01-01 00:00 UTC; also stored unless __t is null.  Traps: none (vDSO). */
time_t time(time_t *__t);
/* a - b in seconds.  Never traps. */
double difftime(time_t __a, time_t __b);

/* Seconds since 1970 of that local time; fields may be out of range and are put
 * right.  -1 (with errno EOVERFLOW) when it does not fit; tm_wday tells that from 1969.
 * Traps: as tzset. */
time_t mktime(struct tm *);
/* Broken-down UTC; local time.  Null with EOVERFLOW when the year does not fit an int.
 * Static memory, or (_r, which need not look at TZ) the caller's.
 * Traps: none; as tzset, the first time. */
struct tm *gmtime(const time_t *__t);
struct tm *localtime(const time_t *__t);
/* "Sun Sep 16 01:03:52 1973\n".  Static memory (ctime: of local time).  Null with
 * EOVERFLOW when the year needs more than four digits' room.  Use strftime. */
char *asctime(const struct tm *);
char *ctime(const time_t *__t);

/* Writes a time by a format (POSIX strftime; also GNU's %k %l %P %s and flags
 * _ - 0 + ^ # with a width): bytes stored without the null byte, or 0 when it did
 * not fit (ERANGE).  Traps: as tzset for %s and %Z. */
size_t strftime(char *__restrict_ __buf, size_t __size, const char *__restrict_ __format,
		const struct tm *__restrict_ __tm);

#if __ISO_C_VISIBLE >= 2011
#define TIME_UTC 1
/* The time by that base: the base, or 0.  Traps: none (vDSO). */
int timespec_get(struct timespec *__now, int __base);
#endif
#if __ISO_C_VISIBLE >= 2023
#define TIME_MONOTONIC 2
#define TIME_ACTIVE 3
#define TIME_THREAD_ACTIVE 4
/* Its resolution.  Traps: clock_getres. */
int timespec_getres(struct timespec *__resolution, int __base);
#endif

#if __POSIX_VISIBLE || __ISO_C_VISIBLE >= 2023
struct tm *gmtime_r(const time_t *__restrict_ __t, struct tm *__restrict_ __tm);
struct tm *localtime_r(const time_t *__restrict_ __t, struct tm *__restrict_ __tm);
#endif
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE || __ISO_C_VISIBLE >= 2023
/* mktime for UTC.  Never traps. */
time_t timegm(struct tm *);
#endif
#if __BSD_VISIBLE
/* Sets CLOCK_REALTIME to whole seconds; 0, or -1 with errno. (SVID)  Traps: settimeofday. */
int stime(const time_t *);
#endif

#if __POSIX_VISIBLE
/* The same into 26 bytes of the caller's. */
char *asctime_r(const struct tm *__restrict_, char *__restrict_ __buf);
char *ctime_r(const time_t *__t, char *__buf);

/* Sets the local time zone from $TZ (POSIX.1-2024 XBD 8.3), or /etc/localtime.
 * Traps: openat, fstat, read, close, when the zone is another than before. */
void tzset(void);
extern char *tzname[2];
#if __XSI_VISIBLE || __BSD_VISIBLE
extern int daylight;  /* whether there ever is daylight saving time */
extern long timezone; /* seconds west of Greenwich, standard time */
#endif

#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define TIMER_ABSTIME 1
#if __GNU_VISIBLE || __BSD_VISIBLE
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#endif

struct itimerspec {
	struct timespec it_interval, it_value;
};

/* The time, its resolution, setting it.  0, or -1 with errno.
 * Traps: none for the vDSO's clocks; the calls of these names. */
int clock_gettime(clockid_t __clock, struct timespec *__now);
int clock_getres(clockid_t __clock, struct timespec *__resolution);
int clock_settime(clockid_t __clock, const struct timespec *__now);
/* Sleeps; -1 with EINTR when a signal came, what was left in __left unless null.
 * Traps: nanosleep. */
int nanosleep(const struct timespec *__time, struct timespec *__left);
/* The same by that clock, or until then (TIMER_ABSTIME); returns an error number.
 * Traps: clock_nanosleep. */
int clock_nanosleep(clockid_t __clock, int __flags, const struct timespec *__time,
		    struct timespec *__left);
/* The clock of a process's processor time.  An error number.  Traps: clock_getres. */
int clock_getcpuclockid(pid_t __pid, clockid_t *__clock);

struct sigevent;
/* A timer of the process; what happens when it expires is in the event (null:
 * SIGALRM); with SIGEV_THREAD a thread waits for that, and another calls the function each
 * time.  0, or -1 with errno; timer_getoverrun: how many expirations came with the last signal
 * besides it.  Traps: the calls of these names. */
int timer_create(clockid_t __clock, struct sigevent *__restrict_ __event,
		 timer_t *__restrict_ __timer);
int timer_delete(timer_t __timer);
int timer_settime(timer_t __timer, int __flags, const struct itimerspec *__restrict_ __value,
		  struct itimerspec *__restrict_ __old);
int timer_gettime(timer_t __timer, struct itimerspec *__value);
int timer_getoverrun(timer_t __timer);
#endif

#if __POSIX_VISIBLE >= 200809L
size_t strftime_l(char *__restrict_ __buf, size_t __size, const char *__restrict_ __format,
		  const struct tm *__restrict_ __tm, locale_t __locale);
#endif
#if __XSI_VISIBLE
/* Reads a time by a format: where it stopped, or null when the text is not so.
 * Only what the format names is set.  Traps: as tzset for %s. */
char *strptime(const char *__restrict_ __s, const char *__restrict_ __format,
	       struct tm *__restrict_ __tm);
/* Reads a time by the first format of the file $DATEMSK that fits it; null with
 * getdate_err 1 to 8 (POSIX.1-2024 getdate).  Traps: openat, fstat, read, close. */
struct tm *getdate(const char *__s);
extern int getdate_err;
#endif
#if __BSD_VISIBLE
/* mktime by another name. */
time_t timelocal(struct tm *);
#endif
#if __GNU_VISIBLE
char *strptime_l(const char *__restrict_ __s, const char *__restrict_ __format,
		 struct tm *__restrict_ __tm, locale_t __locale);
int getdate_r(const char *__restrict_ __s, struct tm *__restrict_ __tm);
#endif

__END_DECLS

#endif
