/* words.c: tables of words (see words.h) */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "sys.h"
#include "words.h"

#define SPACE " \t\r\v\f"

/* How many words there are; they end in null bytes then. */
static size_t cut(char *text)
{
	size_t count = 0;

	text[strcspn(text, "#")] = 0;
	while (*(text += strspn(text, SPACE))) {
		count++;
		text += strcspn(text, SPACE);
		if (*text)
			*text++ = 0;
	}
	return count;
}

int next_words(struct lines *in, char *buf, size_t size, char ***words)
{
	size_t count = 0, length;

	*words = 0;
	do {
		bool got;
		int error = lines_next(in, buf, size, &got);
		if (error || !got)
			return error;
		length = strlen(buf) + 1;
		count = cut(buf);
	} while (!count);

	size_t at = length + (-(uintptr_t)(buf + length) % sizeof(char *));
	if (at > size || (size - at) / sizeof(char *) < count + 1) {
		int error = lines_unread(in);
		return error ? error : ERANGE;
	}
	*words = (char **)(buf + at);
	for (size_t i = 0; i < count; i++) {
		buf += strspn(buf, SPACE);
		(*words)[i] = buf;
		buf += strlen(buf) + 1;
	}
	(*words)[count] = 0;
	return 0;
}

static int open_table(const struct table *t, struct lines *in)
{
	int error = lines_open(in, t->path);

	if (error && t->builtin) {
		lines_of_text(in, t->builtin, strlen(t->builtin));
		error = 0;
	}
	return error;
}

static int next_entry(const struct table *t, struct lines *in, void *entry, char *buf, size_t size,
		      bool *found)
{
	char **words;
	int error;

	*found = false;
	do {
		error = next_words(in, buf, size, &words);
		if (error || !words)
			return error;
	} while (!t->parse(words, entry));
	*found = true;
	return 0;
}

int words_find(const struct table *t, void *entry, char *buf, size_t size, matcher *matches,
	       const void *key, bool *found)
{
	struct lines in;
	int error = open_table(t, &in);

	*found = false;
	if (error)
		return error == ENOENT ? 0 : error;
	do
		error = next_entry(t, &in, entry, buf, size, found);
	while (*found && !matches(entry, key));
	lines_close(&in);
	return error;
}

int cursor_next(struct cursor *c, void *entry, char *buf, size_t size, bool *found)
{
	*found = false;
	if (!c->opened) {
		int error = open_table(c->table, &c->in);
		if (error)
			return error == ENOENT ? 0 : error;
		c->opened = true;
	}
	return next_entry(c->table, &c->in, entry, buf, size, found);
}

void *cursor_get(struct cursor *c, matcher *matches, const void *key)
{
	bool found;
	int error;

	if (!c->room.size && !grow(&c->room))
		return 0;
	do
		error = matches ? words_find(c->table, c->entry, c->room.memory, c->room.size,
					     matches, key, &found) :
				  cursor_next(c, c->entry, c->room.memory, c->room.size, &found);
	while (error == ERANGE && grow(&c->room));
	if (error)
		sys_fail(error == ERANGE ? ENOMEM : error);
	return found ? c->entry : 0;
}

void cursor_close(struct cursor *c)
{
	if (c->opened)
		lines_close(&c->in);
	c->opened = false;
}

bool is_alias(char **aliases, const char *name)
{
	while (*aliases)
		if (strcmp(*aliases++, name) == 0)
			return true;
	return false;
}

long word_number(const char *word, long most)
{
	long n = 0;

	if (!*word)
		return -1;
	for (; *word; word++) {
		if (*word < '0' || *word > '9')
			return -1;
		n = n * 10 + *word - '0';
		if (n > most)
			return -1;
	}
	return n;
}
