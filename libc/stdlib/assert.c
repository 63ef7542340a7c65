/* assert.c: an assertion failed: file:line: function: what, and the end (C17 7.2.1.1) */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

_Noreturn void __assert_fail(const char *what, const char *file, unsigned line, const char *function)
{
	if (function)
		fprintf(stderr, "%s:%u: %s: assertion failed: %s\n", file, line, function, what);
	else
		fprintf(stderr, "%s:%u: assertion failed: %s\n", file, line, what);
	fflush(stderr);
	abort();
}
