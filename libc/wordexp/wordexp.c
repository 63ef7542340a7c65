/* wordexp.c: words as the shell would expand them (POSIX.1-2024, XSH wordexp) */
#include <stdlib.h>
#include <string.h>
#include "words.h"

enum { DEEPEST = 100 };

int words_add(struct words *w, char *word)
{
	if (w->count == w->room) {
		size_t room = w->room ? w->room * 2 : 8;
		char **more = reallocarray(w->list, room, sizeof *more);
		if (!more) {
			free(word);
			return WRDE_NOSPACE;
		}
		w->list = more;
		w->room = room;
	}
	w->list[w->count++] = word;
	return word ? 0 : WRDE_NOSPACE;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A backslash: within double quotes only before what is special there. */
static int read_backslash(struct words *w, struct text *to, char end, bool quoted)
{
	char next = w->in[1];

	if (!next)
		return WRDE_SYNTAX;
	w->in += 2;
	if (next == '\n')
		return 0;
	if (quoted && !strchr("$`\"\\", next) && next != end) {
		w->in--;
		return words_put(to, '\\', QUOTED);
	}
	return words_put(to, next, QUOTED);
}

static int read_single_quotes(struct words *w, struct text *to)
{
	const char *end = strchr(w->in + 1, '\'');
	int error = words_put(to, 0, NOTHING);

	if (!end)
		return WRDE_SYNTAX;
	for (w->in++; w->in < end && !error; w->in++)
		error = words_put(to, *w->in, QUOTED);
	w->in = end + 1;
	return error;
}

static int read_double_quotes(struct words *w, struct text *to)
{
	int error = words_put(to, 0, NOTHING);

	w->in++;
	if (!error)
		error = words_read(w, to, '"', true);
	w->in += !error;
	return error;
}

static int read_one(struct words *w, struct text *to, char end, bool quoted)
{
	switch (*w->in) {
	case '\\':
		return read_backslash(w, to, end, quoted);
	case '$':
		w->in++;
		return words_dollar(w, to, quoted);
	case '`':
		w->in++;
		return words_backquoted(w, to, quoted);
	case '"':
		/* Within the quotes of an expression there are none. */
		if (end != ')')
			return read_double_quotes(w, to);
		break;
	case '\'':
		if (!quoted)
			return read_single_quotes(w, to);
		break;
	case '(':
		if (end == ')') {
			int error = words_put(to, *w->in++, QUOTED);
			if (!error)
				error = words_read(w, to, ')', quoted);
			return error ? error : words_put(to, *w->in++, QUOTED);
		}
	}
	if (!end && strchr("\n|&;<>(){}", *w->in))
		return WRDE_BADCHAR;
	return words_put(to, *w->in++, quoted ? QUOTED : PLAIN);
}

int words_read(struct words *w, struct text *to, char end, bool quoted)
{
	int error = 0;

	if (w->depth == DEEPEST)
		return WRDE_SYNTAX;
	w->depth++;
	if (*w->in == '~' && !quoted)
		error = words_tilde(w, to);
	while (!error && *w->in && *w->in != end && (end || !is_blank(*w->in)))
		error = read_one(w, to, end, quoted);
	w->depth--;
	return !error && end && *w->in != end ? WRDE_SYNTAX : error;
}

static int expand(struct words *w)
{
	int error = 0;

	while (!error) {
		struct text word = { 0, 0, 0 };
		while (is_blank(*w->in))
			w->in++;
		if (!*w->in)
			return 0;
		error = words_read(w, &word, 0, false);
		if (!error)
			error = words_split(w, &word);
		words_free_text(&word);
	}
	return error;
}

/* The new words behind the old ones, if there are any. */
static int deliver(struct words *w, wordexp_t *we, size_t offset)
{
	size_t old = we->we_wordv ? we->we_wordc : 0;
	char **v = reallocarray(we->we_wordv, offset + old + w->count + 1, sizeof *v);

	if (!v)
		return WRDE_NOSPACE;
	if (!we->we_wordv)
		memset(v, 0, offset * sizeof *v);
	if (w->count)
		memcpy(v + offset + old, w->list, w->count * sizeof *v);
	v[offset + old + w->count] = 0;
	we->we_wordv = v;
	we->we_wordc = old + w->count;
	w->count = 0;
	return 0;
}

int wordexp(const char *restrict text, wordexp_t *restrict we, int flags)
{
	struct words w = { .flags = flags, .in = text };
	size_t offset = flags & WRDE_DOOFFS ? we->we_offs : 0;
	bool append = flags & WRDE_APPEND;

	if (flags & WRDE_REUSE && !append)
		wordfree(we);
	int error = expand(&w);
	if (!append) {
		we->we_wordv = 0;
		we->we_wordc = 0;
		we->we_offs = offset;
	}
	/* Without memory, POSIX wants the words so far; after another error, the old ones. */
	if (!error || error == WRDE_NOSPACE) {
		int more = deliver(&w, we, offset);
		error = error ? error : more;
	}
	while (w.count)
		free(w.list[--w.count]);
	free(w.list);
	return error;
}

void wordfree(wordexp_t *we)
{
	for (size_t i = 0; we->we_wordv && i < we->we_wordc; i++)
		free(we->we_wordv[we->we_offs + i]);
	free(we->we_wordv);
	we->we_wordv = 0;
	we->we_wordc = 0;
}
