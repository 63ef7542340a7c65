/* words.h: tables whose entries are lines of words: hosts, services, protocols, networks, ethers */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include "hooks.h"
#include "lines.h"

/* The next line that is not empty but for its comment ("#..."), cut into its words: a list of
 * pointers, ended by null, behind the text in buf.  *words is null at the end of the file.
 * 0 or an error number; ERANGE as for lines_next. */
int next_words(struct lines *, char *buf, size_t size, char ***words) HIDDEN;

/* A kind of table. */
struct table {
	const char *path, *builtin; /* the text that stands in for a missing file, or null */
	bool (*parse)(char **words, void *entry); /* false: not such a line */
};
typedef bool matcher(const void *entry, const void *key);

/* The first entry that matches.  0 or an error number; *found says whether there was one. */
int words_find(const struct table *, void *entry, char *buf, size_t size, matcher *,
	       const void *key, bool *found) HIDDEN;

/* What getXent and the functions with static results keep. */
struct cursor {
	const struct table *table;
	void *entry;
	bool opened;
	struct growing room;
	struct lines in;
};
int cursor_next(struct cursor *, void *entry, char *buf, size_t size, bool *found) HIDDEN;
/* The next entry, or with a matcher the first that matches; null with errno, or without: none. */
void *cursor_get(struct cursor *, matcher *, const void *key) HIDDEN;
void cursor_close(struct cursor *) HIDDEN;

/* Whether a name is in a list of aliases. */
bool is_alias(char **aliases, const char *name) HIDDEN;

/* A decimal number of at most `most` that ends where the text does: -1 when it is none. */
long word_number(const char *, long most) HIDDEN;

#endif
