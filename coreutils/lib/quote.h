/* quote.h: names that must not be mistaken, or not upset a terminal */
#ifndef QUOTE_H
#define QUOTE_H

#include <stdbool.h>
#include <stddef.h>

enum quoting {
	QUOTE_LITERAL,             /* as it is */
	QUOTE_SHELL,               /* 'a b': quoted for a shell where it needs to be */
	QUOTE_SHELL_ALWAYS,
	QUOTE_SHELL_ESCAPE,        /* the same; 'a'$'\n': and nothing unprintable */
	QUOTE_SHELL_ESCAPE_ALWAYS,
	QUOTE_C,                   /* "a\n" */
	QUOTE_ESCAPE,              /* a\n */
	QUOTE_LOCALE,              /* 'a\n' */
};

/* The name of one of these, as --quoting-style has it; -1 if it is none. */
int quoting_named(const char *s);

/* s quoted, in new memory; hide: ? for what cannot be printed, where the
 * style leaves it. */
char *quote(const char *s, enum quoting style, bool hide);

/* How many columns s takes. */
size_t columns(const char *s);

#endif
