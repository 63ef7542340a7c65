/* libgen.h: the two ends of a path name.  Never traps. */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#include <features.h>
#include <sys/cdefs.h>

__BEGIN_DECLS

/* The last component of a path and what is before it, without trailing slashes; "."
 * if there is none.  They may change the path and return parts of it. (POSIX) */
char *dirname(char *);
char *__xpg_basename(char *);
#define basename __xpg_basename

__END_DECLS

#endif
