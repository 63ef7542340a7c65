/* tilde.c: ~ and ~user at the start of a pattern */
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "walk.h"

static const char *home_of(const char *name, size_t len)
{
	char user[256];
	struct passwd *pw;

	if (!len) {
		const char *home = getenv("HOME");
		if (home && *home)
			return home;
		pw = getpwuid(getuid());
		return pw ? pw->pw_dir : 0;
	}
	if (len >= sizeof user)
		return 0;
	memcpy(user, name, len);
	user[len] = 0;
	pw = getpwnam(user);
	return pw ? pw->pw_dir : 0;
}

const char *__glob_tilde(const char *pattern, int flags, char room[PATH_MAX], int *error)
{
	size_t len = strcspn(pattern + 1, "/"), used = 0;
	const char *home = home_of(pattern + 1, len), *rest = pattern + 1 + len;

	if (!home) {
		*error = flags & GLOB_TILDE_CHECK ? GLOB_NOMATCH : 0;
		return *error ? 0 : pattern;
	}
	/* The directory's own name is no pattern. */
	for (; *home && used < PATH_MAX - 2; home++) {
		if (strchr("*?[]{}\\", *home) && !(flags & GLOB_NOESCAPE))
			room[used++] = '\\';
		room[used++] = *home;
	}
	while (used > 1 && room[used - 1] == '/' && *rest == '/')
		used--;
	if (*home || strlen(rest) >= PATH_MAX - used) {
		*error = GLOB_NOMATCH;
		return 0;
	}
	strcpy(room + used, rest);
	return room;
}
