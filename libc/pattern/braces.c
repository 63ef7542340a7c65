/* braces.c: a{b,c}d stands for abd and acd, also one in another */
#include <stdlib.h>
#include <string.h>
#include "walk.h"

static const char *skip_escaped(const char *p, int flags)
{
	return *p == '\\' && p[1] && !(flags & GLOB_NOESCAPE) ? p + 1 : p;
}

/* The next comma or closing brace that belongs to the brace before p. */
static const char *next_stop(const char *p, int flags)
{
	for (int depth = 0; *p; p++) {
		p = skip_escaped(p, flags);
		if (*p == '{')
			depth++;
		else if (*p == '}' && depth-- == 0)
			return p;
		else if (*p == ',' && !depth)
			return p;
	}
	return 0;
}

/* The first brace that is closed and not {}, which stays as it is, as in csh. */
static const char *find_brace(const char *p, int flags)
{
	for (; *p; p++) {
		const char *q = skip_escaped(p, flags);
		if (q == p && *p == '{' && p[1] != '}') {
			const char *stop = p + 1;
			while ((stop = next_stop(stop, flags)) && *stop == ',')
				stop++;
			if (stop)
				return p;
		}
		p = q;
	}
	return 0;
}

int __glob_braces(const char *pattern, int flags, int (*each)(struct walk *, const char *),
		  struct walk *walk)
{
	const char *brace = find_brace(pattern, flags), *last, *stop;
	int error = 0;

	if (!brace)
		return each(walk, pattern);
	for (last = brace + 1; *(last = next_stop(last, flags)) == ',';)
		last++;
	char *one = malloc(strlen(pattern) + 1);
	if (!one)
		return GLOB_NOSPACE;
	for (const char *p = brace + 1; !error; p = stop + 1) {
		stop = next_stop(p, flags);
		char *end = mempcpy(one, pattern, brace - pattern);
		end = mempcpy(end, p, stop - p);
		strcpy(end, last + 1);
		error = __glob_braces(one, flags, each, walk);
		if (stop == last)
			break;
	}
	free(one);
	return error;
}
