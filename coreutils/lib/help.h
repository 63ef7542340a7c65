/* help.h: for utilities that parse their own command line (because their syntax is
 * not that of options, or because they are shell built-ins too and must return). */
#ifndef HELP_H
#define HELP_H

#include "cmd.h"

/* Is the command line just --help or --version?  Then it has been answered. */
bool help_only(int argc, char **argv, const char *usage, const char *about);

/* Complain as option() does, but return: "invalid option -- 'x'", or the long form. */
void bad_option(const char *word, char letter);

/* "missing operand", "extra operand 'x'", and the line that points at --help. */
void missing_operand(void);
void extra_operand(const char *operand);

#endif
