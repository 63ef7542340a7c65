/* ask.c: questions before something is lost (see ask.h) */
#include <stdarg.h>
#include "ask.h"
#include "cmd.h"

bool ask(const char *fmt, ...)
{
	va_list ap;
	int first, c;

	fflush(stdout);
	fprintf(stderr, "%s: ", self);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	for (first = c = getchar(); c != '\n' && c != EOF; )
		c = getchar();
	return first == 'y' || first == 'Y';
}
