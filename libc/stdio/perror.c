/* perror.c: what went wrong, for people (C17 7.21.10.4).  One write, so that messages
 * of several processes do not mix within a line. */
#include <errno.h>
#include <string.h>
#include "file.h"

static char *append(char *p, char *end, const char *s)
{
	size_t n = strlen(s);

	if (n > (size_t)(end - p))
		n = end - p;
	memcpy(p, s, n);
	return p + n;
}

void perror(const char *what)
{
	char line[1024], *p = line, *end = line + sizeof line - 1;
	const char *why = strerror(errno);
	FILE *f = stderr;
	bool locked = file_lock(f);

	if (what && *what) {
		if (strlen(what) > sizeof line / 2) {
			file_write(f, what, strlen(what));
			what = "";
		}
		p = append(p, end, what);
		p = append(p, end, ": ");
	}
	p = append(p, end, why);
	*p++ = '\n';
	file_write(f, line, p - line);
	file_unlock(f, locked);
}
