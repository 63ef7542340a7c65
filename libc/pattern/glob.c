/* glob.c: glob and globfree (POSIX.1-2024); the options that GNU and BSD have too */
#include <stdlib.h>
#include <string.h>
#include "walk.h"

int __glob_add(struct walk *w, const char *path)
{
	glob_t *g = w->result;
	size_t count = g->gl_offs + g->gl_pathc;

	if (count + 1 >= w->room) {
		size_t room = w->room ? w->room * 2 : count + 16;
		char **more = reallocarray(g->gl_pathv, room, sizeof *more);
		if (!more)
			return GLOB_NOSPACE;
		g->gl_pathv = more;
		w->room = room;
	}
	char *copy = strdup(path);
	if (!copy)
		return GLOB_NOSPACE;
	g->gl_pathv[count] = copy;
	g->gl_pathv[count + 1] = 0;
	g->gl_pathc++;
	return 0;
}

static int by_name(const void *a, const void *b)
{
	return strcoll(*(char *const *)a, *(char *const *)b);
}

/* One pattern without braces. */
static int one_pattern(struct walk *w, const char *pattern)
{
	glob_t *g = w->result;
	size_t before = g->gl_pathc;
	char room[PATH_MAX];
	int error = 0;

	bool magic = __glob_has_magic(pattern, pattern + strlen(pattern), w->flags);
	if (magic)
		g->gl_flags |= GLOB_MAGCHAR;
	const char *p = pattern;
	if (*p == '~' && w->flags & (GLOB_TILDE | GLOB_TILDE_CHECK))
		p = __glob_tilde(p, w->flags, room, &error);
	if (!error)
		error = __glob_walk(w, p);
	if (!error && g->gl_pathc == before &&
	    (w->flags & GLOB_NOCHECK || (w->flags & GLOB_NOMAGIC && !magic)))
		error = __glob_add(w, pattern);
	if (!(w->flags & GLOB_NOSORT))
		qsort(g->gl_pathv + g->gl_offs + before, g->gl_pathc - before, sizeof(char *),
		      by_name);
	return error;
}

int glob(const char *restrict pattern, int flags, int (*report)(const char *, int),
	 glob_t *restrict g)
{
	if (!(flags & GLOB_DOOFFS))
		g->gl_offs = 0;
	if (!(flags & GLOB_APPEND)) {
		g->gl_pathc = 0;
		g->gl_pathv = calloc(g->gl_offs + 1, sizeof *g->gl_pathv);
		if (!g->gl_pathv)
			return GLOB_NOSPACE;
	}
	g->gl_flags = flags & ~GLOB_MAGCHAR;

	size_t before = g->gl_pathc;
	struct walk *w = malloc(sizeof *w);
	if (!w)
		return GLOB_NOSPACE;
	w->path[0] = 0;
	w->len = 0;
	w->flags = flags;
	w->report = report;
	w->result = g;
	w->room = 0;
	int error = flags & GLOB_BRACE ? __glob_braces(pattern, flags, one_pattern, w) :
					 one_pattern(w, pattern);
	free(w);
	return error ? error : g->gl_pathc == before ? GLOB_NOMATCH : 0;
}

void globfree(glob_t *g)
{
	for (size_t i = 0; i < g->gl_pathc; i++)
		free(g->gl_pathv[g->gl_offs + i]);
	free(g->gl_pathv);
	g->gl_pathc = 0;
	g->gl_pathv = 0;
}
