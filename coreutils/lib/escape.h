/* escape.h: the backslash escapes of echo, printf's format and printf's %b. */
#ifndef ESCAPE_H
#define ESCAPE_H

#include <stdbool.h>

enum {
	ESCAPE_MAX = 4,   /* bytes that one escape can stand for */
	ESCAPE_STOP = -1, /* \c: no more output */
	ESCAPE_BAD = -2   /* \x, \u without a hexadecimal digit */
};

/* Decodes the escape whose backslash is at *s and moves *s past it.  Returns how many
 * bytes of out it wrote, or one of the codes above.  argument: the rules of echo and %b,
 * where an octal number is \0 and up to three digits; in a format it is \ and up to
 * three digits.  What is no escape stands for itself, backslash included. */
int escape(const char **s, bool argument, char out[static ESCAPE_MAX]);

#endif
