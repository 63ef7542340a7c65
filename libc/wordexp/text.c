/* text.c: marked characters, and the fields and paths that they become */
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include "words.h"

int words_put(struct text *t, char c, enum mark mark)
{
	if (t->count == t->room) {
		size_t room = t->room ? t->room * 2 : 64;
		struct marked *more = reallocarray(t->at, room, sizeof *more);
		if (!more)
			return WRDE_NOSPACE;
		t->at = more;
		t->room = room;
	}
	t->at[t->count++] = (struct marked){ c, mark };
	return 0;
}

int words_put_string(struct text *t, const char *s, enum mark mark)
{
	int error = 0;

	while (*s && !error)
		error = words_put(t, *s++, mark);
	return error;
}

void words_free_text(struct text *t)
{
	free(t->at);
}

static bool is_wildcard(struct marked m)
{
	return (m.mark == PLAIN || m.mark == EXPANDED) && (m.c == '*' || m.c == '?' || m.c == '[');
}

/* In a pattern, what could be special without being it gets a backslash. */
static char *string(const struct marked *m, size_t count, bool pattern)
{
	char *s = malloc(2 * count + 1), *to = s;

	for (size_t i = 0; s && i < count; i++) {
		if (m[i].mark == NOTHING)
			continue;
		if (pattern && (m[i].c == '\\' || (m[i].mark == QUOTED && strchr("*?[]-!^", m[i].c))))
			*to++ = '\\';
		*to++ = m[i].c;
	}
	if (s)
		*to = 0;
	return s;
}

char *words_string(const struct text *t)
{
	return string(t->at, t->count, false);
}

char *words_pattern(const struct text *t)
{
	return string(t->at, t->count, true);
}

/* Both take over the list's memory for its strings. */
static int add_paths(struct words *w, glob_t *g)
{
	int error = 0;

	for (size_t i = 0; i < g->gl_pathc && !error; i++)
		error = words_add(w, strdup(g->gl_pathv[i]));
	globfree(g);
	return error;
}

static int add_field(struct words *w, const struct marked *m, size_t count)
{
	size_t i = 0;

	while (i < count && !is_wildcard(m[i]))
		i++;
	if (i < count) {
		char *pattern = string(m, count, true);
		glob_t g;
		if (!pattern)
			return WRDE_NOSPACE;
		int r = glob(pattern, 0, 0, &g);
		free(pattern);
		if (r == 0)
			return add_paths(w, &g);
		if (r == GLOB_NOSPACE)
			return WRDE_NOSPACE;
	}
	return words_add(w, string(m, count, false));
}

enum kind { ORDINARY, WHITE, DELIMITER };

static enum kind kind_of(struct marked m, const char *ifs)
{
	if (m.mark != EXPANDED || !strchr(ifs, m.c) || !m.c)
		return ORDINARY;
	return m.c == ' ' || m.c == '\t' || m.c == '\n' ? WHITE : DELIMITER;
}

/* POSIX, XCU 2.6.5: fields end at a character of IFS with the blanks of IFS around it, or at
 * such blanks alone; those at the beginning count for nothing. */
int words_split(struct words *w, const struct text *t)
{
	const char *ifs = getenv("IFS");
	const struct marked *m = t->at;
	size_t i = 0, n = t->count;
	int error = 0;

	if (!ifs)
		ifs = " \t\n";
	while (i < n && kind_of(m[i], ifs) == WHITE)
		i++;
	while (i < n && !error) {
		size_t start = i;
		while (i < n && kind_of(m[i], ifs) == ORDINARY)
			i++;
		error = add_field(w, m + start, i - start);
		while (i < n && kind_of(m[i], ifs) == WHITE)
			i++;
		if (i < n && kind_of(m[i], ifs) == DELIMITER)
			for (i++; i < n && kind_of(m[i], ifs) == WHITE; i++)
				;
	}
	return error;
}
