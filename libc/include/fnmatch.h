/* fnmatch.h: the shell's patterns (POSIX.1-2024, XCU 2.14) */
#ifndef _FNMATCH_H
#define _FNMATCH_H

#include <features.h>
#include <sys/cdefs.h>

#define FNM_NOMATCH 1

#define FNM_PATHNAME 1  /* a slash is matched by a slash only */
#define FNM_NOESCAPE 2  /* a backslash is an ordinary character */
#define FNM_PERIOD 4    /* a period at the start is matched by a period only */
#define FNM_IGNORECASE 16
#if __BSD_VISIBLE || __GNU_VISIBLE
#define FNM_FILE_NAME FNM_PATHNAME
#define FNM_LEADING_DIR 8 /* what follows a slash after the match does not matter (GNU) */
#define FNM_CASEFOLD FNM_IGNORECASE
#endif
#if __GNU_VISIBLE
#define FNM_EXTMATCH 32 /* ksh's ?(a|b) *(a|b) +(a|b) @(a|b) !(a|b) (GNU) */
#endif

__BEGIN_DECLS

/* Does the pattern match the whole string?  0 or FNM_NOMATCH.  Never traps. (POSIX) */
int fnmatch(const char *, const char *, int);

__END_DECLS

#endif
