/* strings.h: what 4.2BSD had beside <string.h>.  Never traps. */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>
#endif

__BEGIN_DECLS

/* Compare without regard to the case of letters: negative, 0, positive. (POSIX) */
int strcasecmp(const char *, const char *);
int strncasecmp(const char *, const char *, size_t);
#if __POSIX_VISIBLE >= 200809
int strcasecmp_l(const char *, const char *, locale_t);
int strncasecmp_l(const char *, const char *, size_t, locale_t);
#endif

/* The number of the lowest bit that is set, counted from 1; 0 for 0. (POSIX) */
#if __XSI_VISIBLE || __BSD_VISIBLE || __POSIX_VISIBLE >= 202405
int ffs(int);
#endif
#if __BSD_VISIBLE || __POSIX_VISIBLE >= 202405
int ffsl(long);
int ffsll(long long);
#endif

#if __BSD_VISIBLE || (__POSIX_VISIBLE && __POSIX_VISIBLE < 200809)
/* memcmp, memmove, memset, strchr and strrchr as they were called before. (BSD) */
int bcmp(const void *, const void *, size_t);
void bcopy(const void *, void *, size_t);
void bzero(void *, size_t);
char *index(const char *, int);
char *rindex(const char *, int);
#endif

__END_DECLS

#endif
