/* error.h: messages to standard error, after standard output is flushed (GNU).
 *
 * "program: message: why" (no why for error 0), with file and line in error_at_line; ends the
 * program if the status is not 0.  Traps: write. */
#ifndef _ERROR_H
#define _ERROR_H

#include <features.h>

__BEGIN_DECLS

void error(int __status, int __error, const char *, ...) __printf_like(3, 4);
void error_at_line(int __status, int __error, const char *__file, unsigned __line, const char *, ...)
	__printf_like(5, 6);

/* What to print in place of the program's name and ": "; how many messages there were; whether
 * error_at_line keeps quiet about the same place twice. */
extern void (*error_print_progname)(void);
extern unsigned error_message_count;
extern int error_one_per_line;

__END_DECLS

#endif
