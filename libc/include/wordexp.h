/* wordexp.h: words as the shell would expand them (POSIX.1-2024 <wordexp.h>) */
#ifndef _WORDEXP_H
#define _WORDEXP_H

#include <features.h>
#include <sys/cdefs.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;

typedef struct {
	size_t we_wordc;
	char **we_wordv; /* after we_offs null pointers (WRDE_DOOFFS); a null pointer ends it */
	size_t we_offs;
} wordexp_t;

#define WRDE_DOOFFS 0x01
#define WRDE_APPEND 0x02  /* to what an earlier call gave */
#define WRDE_NOCMD 0x04   /* command substitution is an error, WRDE_CMDSUB */
#define WRDE_REUSE 0x08   /* what an earlier call gave is freed */
#define WRDE_SHOWERR 0x10 /* commands keep standard error */
#define WRDE_UNDEF 0x20   /* an undefined variable is an error, WRDE_BADVAL */

#define WRDE_NOSPACE 1
#define WRDE_BADCHAR 2 /* one of | & ; < > ( ) { } and newline, not quoted */
#define WRDE_BADVAL 3  /* an undefined variable, or ${name?} */
#define WRDE_CMDSUB 4
#define WRDE_SYNTAX 5

/* Tilde, parameter, arithmetic and command expansion, splitting, path names and quotes: 0, or
 * an error number.  Variables are those of the environment; a command is run by sh -c, and no
 * process is made without one.  Traps: as glob, getpwnam; posix_spawn, read, waitpid. */
int wordexp(const char *__restrict_ __text, wordexp_t *__restrict_, int __flags);
void wordfree(wordexp_t *);

__END_DECLS

#endif
