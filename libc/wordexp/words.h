/* words.h: between the parts of wordexp.
 *
 * While a word is expanded, each character is marked by where it comes from: that says
 * whether it may end a field, and whether it may be a wildcard. */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <wordexp.h>
#include "hooks.h"

enum mark {
	PLAIN,    /* of the text: may be a wildcard */
	EXPANDED, /* of an expansion: may also end a field */
	QUOTED,   /* neither */
	NOTHING,  /* no character: quotes with nothing in them, which are a field still */
};

struct marked {
	char c;
	unsigned char mark;
};

struct text {
	struct marked *at;
	size_t count, room;
};

struct words {
	int flags;
	int depth;           /* of nested expansions */
	const char *in;      /* what is left to be read */
	char **list;         /* the words so far */
	size_t count, room;
};

/* All return 0 or WRDE_...; */

/* What an expansion has to be written into, and whether it stands in double quotes. */
int words_put(struct text *, char, enum mark) HIDDEN;
int words_put_string(struct text *, const char *, enum mark) HIDDEN;
/* Its characters alone, in memory from malloc; as a pattern, in which only wildcards that are
 * not quoted are left as such. */
char *words_string(const struct text *) HIDDEN;
char *words_pattern(const struct text *) HIDDEN;
void words_free_text(struct text *) HIDDEN;

/* Reads up to the end character, which it leaves: '\0' of a word at the top, which a blank ends
 * too; '"' within quotes; '}' within ${}; ')' of an arithmetic expression. */
int words_read(struct words *, struct text *, char end, bool quoted) HIDDEN;
/* After a '$', which it has read. */
int words_dollar(struct words *, struct text *, bool quoted) HIDDEN;
int words_tilde(struct words *, struct text *) HIDDEN;
/* After '`', and after '$('. */
int words_backquoted(struct words *, struct text *, bool quoted) HIDDEN;
int words_command(struct words *, struct text *, bool quoted) HIDDEN;
int words_arithmetic(const char *expression, long *value) HIDDEN;
/* A word's fields and the paths that they stand for, onto the list. */
int words_split(struct words *, const struct text *) HIDDEN;
/* Takes over the string. */
int words_add(struct words *, char *) HIDDEN;

#endif
