/* utmpx.h: who is logged in (XSI).
 *
 * The records' layout is that of the file, /var/run/utmp (utmp(5)). */
#ifndef _UTMPX_H
#define _UTMPX_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

__BEGIN_DECLS

typedef __pid_t pid_t;

#define EMPTY 0
#if __BSD_VISIBLE
#define RUN_LVL 1
#endif
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8
#if __BSD_VISIBLE
#define ACCOUNTING 9
#endif

#define __UTMP_NAME utmpx
#define __UTMP_EXIT __exit_status
#define __UTMP_TERMINATION __e_termination
#define __UTMP_STATUS __e_exit
#include <bits/utmp.h>
#undef __UTMP_NAME
#undef __UTMP_EXIT
#undef __UTMP_TERMINATION
#undef __UTMP_STATUS

/* The next record; the next of that id or kind; the next of a login on that line: static
 * memory, null with errno at the end (ESRCH) or on failure.  Traps: openat at first, pread64. */
struct utmpx *getutxent(void);
struct utmpx *getutxid(const struct utmpx *);
struct utmpx *getutxline(const struct utmpx *);
/* Writes it in the place of the one with its id, or at the end; the record, null with errno.
 * Traps: openat, fcntl, pread64, pwrite64, close. */
struct utmpx *pututxline(const struct utmpx *);
/* Back to the start; closed.  Traps: none; close. */
void setutxent(void);
void endutxent(void);

#if __GNU_VISIBLE
#define _PATH_UTMPX "/var/run/utmp"
#define _PATH_WTMPX "/var/log/wtmp"
#define UTMPX_FILE _PATH_UTMPX
#define WTMPX_FILE _PATH_WTMPX
/* Another file for all of them; -1 with ENOMEM. */
int utmpxname(const char *__path);
/* Appends to a file such as wtmp.  Traps: openat, fcntl, fstat, pwrite64, close. */
void updwtmpx(const char *__path, const struct utmpx *);
struct utmp;
void getutmp(const struct utmpx *, struct utmp *);
void getutmpx(const struct utmp *, struct utmpx *);
#endif

__END_DECLS

#endif
