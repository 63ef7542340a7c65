/* error.c: GNU's messages */
#include <error.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "program.h"

void (*error_print_progname)(void);
unsigned error_message_count;
int error_one_per_line;

static void message(int status, int error, const char *file, unsigned line, const char *format,
		    va_list ap)
{
	fflush(stdout);
	flockfile(stderr);
	if (error_print_progname)
		error_print_progname();
	else
		fprintf(stderr, "%s:%s", __program_name, file ? "" : " ");
	if (file)
		fprintf(stderr, "%s:%u: ", file, line);
	vfprintf(stderr, format, ap);
	if (error)
		fprintf(stderr, ": %s", strerror(error));
	putc_unlocked('\n', stderr);
	fflush(stderr);
	funlockfile(stderr);
	error_message_count++;
	if (status)
		exit(status);
}

void error(int status, int error, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	message(status, error, 0, 0, format, ap);
	va_end(ap);
}

void error_at_line(int status, int error, const char *file, unsigned line, const char *format, ...)
{
	static const char *last_file;
	static unsigned last_line;
	va_list ap;

	if (error_one_per_line) {
		if (last_file && last_line == line && !strcmp(last_file, file))
			return;
		last_file = file;
		last_line = line;
	}
	va_start(ap, format);
	message(status, error, file, line, format, ap);
	va_end(ap);
}
