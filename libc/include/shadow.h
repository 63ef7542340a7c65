/* shadow.h: passwords' hashes, from /etc/shadow (as on other Unix systems) */
#ifndef _SHADOW_H
#define _SHADOW_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

#define SHADOW "/etc/shadow"

struct spwd {
	char *sp_namp, *sp_pwdp;
	long sp_lstchg;          /* last changed: days since 1970; -1: no value, as below */
	long sp_min, sp_max;     /* days between changes: at least, at most */
	long sp_warn, sp_inact;  /* days of warning before the end, of grace after it */
	long sp_expire;          /* the account ends: days since 1970 */
	unsigned long sp_flag;
};

struct __file; /* FILE */

/* The user of that name; one after the other: static memory; null when there is none
 * or (errno) on failure.  _r: 0, or an error number.  Traps: openat, read, close. */
struct spwd *getspnam(const char *__name);
int getspnam_r(const char *__name, struct spwd *, char *__buf, __SIZE_TYPE__ __size,
	       struct spwd **__result);
struct spwd *getspent(void);
void setspent(void);
void endspent(void);
/* From a line of text, a stream, to a stream (0, or -1 with errno). */
struct spwd *sgetspent(const char *__line);
struct spwd *fgetspent(struct __file *);
int putspent(const struct spwd *, struct __file *);
/* Takes the right to change the password files, waiting up to 15 seconds; gives it
 * back.  0, or -1 with errno.  Traps: openat, fcntl, close. */
int lckpwdf(void);
int ulckpwdf(void);

__END_DECLS

#endif
