/* monetary.h: amounts of money as text (POSIX) */
#ifndef _MONETARY_H
#define _MONETARY_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>
#include <bits/locale_t.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

__BEGIN_DECLS

/* Writes doubles by a format of text and
 *
 *     %[=fill][^][+ or (][!][-][width][#left][.right]n or i, or %%
 *
 * and gives the bytes written without the null byte; -1 with E2BIG (no room), EINVAL (format).
 * No locale here has a currency or groups digits, so n and i are the same, and ^ and ! change
 * nothing; two decimals unless right says otherwise.  Never traps. (POSIX) */
ssize_t strfmon(char *__restrict, size_t, const char *__restrict __format, ...);
ssize_t strfmon_l(char *__restrict, size_t, locale_t, const char *__restrict __format, ...);

__END_DECLS

#endif
