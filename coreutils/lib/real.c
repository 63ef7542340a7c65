/* real.c: floating-point numbers on standard output (see real.h) */
#define FLOATS
#include <stdarg.h>
#include "cmd.h"
#include "real.h"

void output_real(const char *fmt, ...)
{
	char room[256], *text = room;
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(room, sizeof room, fmt, ap);
	va_end(ap);
	if (n >= (int)sizeof room) {
		text = grow(0, (size_t)n + 1, 1);
		va_start(ap, fmt);
		vsnprintf(text, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	if (n < 0)
		fail("cannot format");
	else
		output(text, n);
	if (text != room)
		free(text);
}
