/* err.h: messages to standard error: "program: message: why" (BSD).
 *
 * The plain ones add what errno means, c a given error number, x nothing; err ends the
 * program with the status, warn goes on.  Traps: write. */
#ifndef _ERR_H
#define _ERR_H

#include <features.h>
#include <stdarg.h>

__BEGIN_DECLS

void warn(const char *, ...) __printf_like(1, 2);
void warnc(int __error, const char *, ...) __printf_like(2, 3);
void warnx(const char *, ...) __printf_like(1, 2);
void vwarn(const char *, va_list) __printf_like(1, 0);
void vwarnc(int __error, const char *, va_list) __printf_like(2, 0);
void vwarnx(const char *, va_list) __printf_like(1, 0);

__noreturn_ void err(int __status, const char *, ...) __printf_like(2, 3);
__noreturn_ void errc(int __status, int __error, const char *, ...) __printf_like(3, 4);
__noreturn_ void errx(int __status, const char *, ...) __printf_like(2, 3);
__noreturn_ void verr(int __status, const char *, va_list) __printf_like(2, 0);
__noreturn_ void verrc(int __status, int __error, const char *, va_list) __printf_like(3, 0);
__noreturn_ void verrx(int __status, const char *, va_list) __printf_like(2, 0);

__END_DECLS

#endif
