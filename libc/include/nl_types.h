/* nl_types.h: message catalogues by number, as gencat of GNU writes them (POSIX) */
#ifndef _NL_TYPES_H
#define _NL_TYPES_H

#include <features.h>
#include <sys/cdefs.h>

#define NL_SETD 1       /* the set of messages that are in none */
#define NL_CAT_LOCALE 1 /* for catopen: the language is LC_MESSAGES, not LANG's */

typedef struct __catalogue *nl_catd;
typedef int nl_item;

__BEGIN_DECLS

/* Opens a catalogue: a path if there is a slash in the name, else by the templates in NLSPATH,
 * divided by colons: %N is the name, %L the locale, %l %t %c its language, territory, codeset.
 * (nl_catd)-1 with ENOENT, EINVAL (no catalogue), ENOMEM and what open says. (POSIX)
 * Traps: openat, fstat, mmap, close, malloc's. */
nl_catd catopen(const char *__name, int __flag);

/* The message, or the text itself with errno ENOMSG, EBADF. (POSIX)  Never traps. */
char *catgets(nl_catd, int __set, int __message, const char *__text)
	__attribute__((__format_arg__(4)));

/* 0; -1 with EBADF. (POSIX)  Traps: munmap, malloc's. */
int catclose(nl_catd);

__END_DECLS

#endif
