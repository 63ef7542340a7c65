/* ask.h: questions before something is lost */
#ifndef ASK_H
#define ASK_H

#include <stdbool.h>

/* Prints "self: QUESTION" on standard error and reads a line of standard
 * input: is it a yes? */
bool ask(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
