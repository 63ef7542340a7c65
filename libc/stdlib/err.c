/* err.c: "program: message: why" (BSD) */
#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "program.h"

enum { NO_ERROR = -1 };

/* One line, whole even if others write too. */
static void message(int error, const char *format, va_list ap)
{
	flockfile(stderr);
	fprintf(stderr, "%s: ", __program_short_name);
	if (format)
		vfprintf(stderr, format, ap);
	if (error != NO_ERROR)
		fprintf(stderr, "%s%s", format ? ": " : "", strerror(error));
	putc_unlocked('\n', stderr);
	funlockfile(stderr);
}

void vwarn(const char *format, va_list ap)
{
	message(errno, format, ap);
}

void vwarnc(int error, const char *format, va_list ap)
{
	message(error, format, ap);
}

void vwarnx(const char *format, va_list ap)
{
	message(NO_ERROR, format, ap);
}

void verr(int status, const char *format, va_list ap)
{
	message(errno, format, ap);
	exit(status);
}

void verrc(int status, int error, const char *format, va_list ap)
{
	message(error, format, ap);
	exit(status);
}

void verrx(int status, const char *format, va_list ap)
{
	message(NO_ERROR, format, ap);
	exit(status);
}

#define WITH_LIST(call)                                                                            \
	va_list ap;                                                                                \
	va_start(ap, format);                                                                      \
	call;                                                                                      \
	va_end(ap)

void warn(const char *format, ...)
{
	WITH_LIST(vwarn(format, ap));
}

void warnc(int error, const char *format, ...)
{
	WITH_LIST(vwarnc(error, format, ap));
}

void warnx(const char *format, ...)
{
	WITH_LIST(vwarnx(format, ap));
}

void err(int status, const char *format, ...)
{
	WITH_LIST(verr(status, format, ap));
}

void errc(int status, int error, const char *format, ...)
{
	WITH_LIST(verrc(status, error, format, ap));
}

void errx(int status, const char *format, ...)
{
	WITH_LIST(verrx(status, format, ap));
}
