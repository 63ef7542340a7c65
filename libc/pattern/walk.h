/* walk.h: between glob's parts */
#ifndef PATTERN_WALK_H
#define PATTERN_WALK_H

#include <glob.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

#pragma GCC visibility push(hidden)

/* A walk along a pattern: the path so far, and where its results go. */
struct walk {
	char path[PATH_MAX];
	size_t len;
	int flags;
	int (*report)(const char *, int);
	glob_t *result;
	size_t room; /* of result->gl_pathv */
	int error;
};

bool __glob_has_magic(const char *pattern, const char *end, int flags);

/* Adds a copy of a path. */
int __glob_add(struct walk *, const char *path);

/* Adds all paths that match the pattern, which goes on behind walk->path. */
int __glob_walk(struct walk *, const char *pattern);

/* The pattern with ~ or ~user replaced; null with *error set, or as it is. */
const char *__glob_tilde(const char *pattern, int flags, char room[PATH_MAX], int *error);

/* Calls `each` for every pattern that braces stand for. */
int __glob_braces(const char *pattern, int flags, int (*each)(struct walk *, const char *),
		  struct walk *);

#pragma GCC visibility pop

#endif
