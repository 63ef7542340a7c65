/* stdio_ext.h: looking into streams (from Solaris).  Never traps, except _flushlbf. */
#ifndef _STDIO_EXT_H
#define _STDIO_EXT_H

#include <stdio.h>

/* __fsetlocking: what it shall be, and what it was. */
#define FSETLOCKING_QUERY 0
#define FSETLOCKING_INTERNAL 1
#define FSETLOCKING_BYCALLER 2

__BEGIN_DECLS

size_t __fbufsize(FILE *);  /* the size of the buffer */
size_t __fpending(FILE *);  /* the bytes that are not written yet */
void __fpurge(FILE *);      /* forgets what is in the buffer */
int __freading(FILE *);     /* whether it is read only, or was last read */
int __fwriting(FILE *);
int __freadable(FILE *);    /* whether it may be read */
int __fwritable(FILE *);
int __flbf(FILE *);         /* whether it is flushed line by line */
void _flushlbf(void);       /* flushes those streams */
int __fsetlocking(FILE *, int);

__END_DECLS

#endif
