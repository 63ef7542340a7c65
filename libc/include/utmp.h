/* utmp.h: who is logged in, by the older names (Linux, utmp(5), login_tty(3)): see <utmpx.h> */
#ifndef _UTMP_H
#define _UTMP_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

__BEGIN_DECLS

typedef __pid_t pid_t;

#define EMPTY 0
#define RUN_LVL 1
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8
#define ACCOUNTING 9

#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256

#define __UTMP_NAME utmp
#define __UTMP_EXIT exit_status
#define __UTMP_TERMINATION e_termination
#define __UTMP_STATUS e_exit
#include <bits/utmp.h>
#undef __UTMP_NAME
#undef __UTMP_EXIT
#undef __UTMP_TERMINATION
#undef __UTMP_STATUS

#define ut_name ut_user
#define ut_time ut_tv.tv_sec
#define ut_xtime ut_tv.tv_sec
#define ut_addr ut_addr_v6[0]
#define _HAVE_UT_TYPE 1
#define _HAVE_UT_PID 1
#define _HAVE_UT_ID 1
#define _HAVE_UT_TV 1
#define _HAVE_UT_HOST 1

/* The last login of each user, at its number's place in /var/log/lastlog. */
struct lastlog {
#ifdef __x86_64__
	__INT32_TYPE__ ll_time;
#else
	__time_t ll_time;
#endif
	char ll_line[UT_LINESIZE], ll_host[UT_HOSTSIZE];
};

#define _PATH_UTMP "/var/run/utmp"
#define _PATH_WTMP "/var/log/wtmp"
#define UTMP_FILE _PATH_UTMP
#define WTMP_FILE _PATH_WTMP
#define UTMP_FILENAME _PATH_UTMP
#define WTMP_FILENAME _PATH_WTMP

/* As getutxent and the others. */
struct utmp *getutent(void);
struct utmp *getutid(const struct utmp *);
struct utmp *getutline(const struct utmp *);
struct utmp *pututline(const struct utmp *);
void setutent(void);
void endutent(void);
int utmpname(const char *__path);
void updwtmp(const char *__path, const struct utmp *);
#if __GNU_VISIBLE || __BSD_VISIBLE
/* The same into the caller's memory: 0, or -1 with *__result null. */
int getutent_r(struct utmp *, struct utmp **__result);
int getutid_r(const struct utmp *, struct utmp *, struct utmp **__result);
int getutline_r(const struct utmp *, struct utmp *, struct utmp **__result);
#endif

/* Record a login on standard input's terminal with this process's id; that the line was
 * left (1 if there was a login to end); any event in wtmp. */
void login(const struct utmp *);
int logout(const char *__line);
void logwtmp(const char *__line, const char *__name, const char *__host);

/* Makes the terminal that of a new session and its standard input, output and error; 0, or
 * -1 with errno.  Traps: setsid, ioctl, dup3, close. */
int login_tty(int __fd);

__END_DECLS

#endif
