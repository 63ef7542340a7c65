/* canonical.c: paths without links, dots or doubled slashes (see canonical.h) */
#include <sys/stat.h>
#include "canonical.h"
#include "cmd.h"

enum { MOST_LINKS = 40 };

/* A path that is built name by name; "" is the root. */
struct built {
	char *s;
	size_t length, room;
};

static void append(struct built *b, const char *name, size_t n)
{
	if (b->length + n + 2 > b->room)
		b->s = grow(b->s, b->room = 2 * (b->length + n + 2), 1);
	b->s[b->length++] = '/';
	memcpy(b->s + b->length, name, n);
	b->length += n;
	b->s[b->length] = '\0';
}

static void drop_last(struct built *b)
{
	while (b->length && b->s[--b->length] != '/')
		;
	b->s[b->length] = '\0';
}

/* path, absolute, with . and .. taken out by their text alone */
static char *lexical(const char *path)
{
	struct built b = { copy_string(""), 0, 1 };
	char *cwd = *path == '/' ? 0 : getcwd(0, 0);

	if (*path != '/' && !cwd) {
		free(b.s);
		return 0;
	}
	if (cwd && cwd[1])
		append(&b, cwd + 1, strlen(cwd + 1));
	free(cwd);
	for (const char *p = path; *p; ) {
		p += strspn(p, "/");
		size_t n = strcspn(p, "/");
		if (n == 2 && p[0] == '.' && p[1] == '.')
			drop_last(&b);
		else if (n && !(n == 1 && *p == '.'))
			append(&b, p, n);
		p += n;
	}
	/* a slash at the end asks for a directory */
	size_t n = strlen(path);
	if (n && path[n - 1] == '/')
		append(&b, "", 0);
	else if (!b.length)
		append(&b, "", 0);
	return b.s;
}

/* What the link points to, followed by the rest of the path; 0: it is no link. */
static char *through_link(const char *link, const char *rest)
{
	struct stat st;

	if (lstat(link, &st) < 0 || !S_ISLNK(st.st_mode))
		return 0;
	size_t size = PATH_MAX, n = strlen(rest);
	char *target = grow(0, size + n + 1, 1);
	ssize_t m = readlink(link, target, size);
	if (m < 0) {
		free(target);
		return 0;
	}
	memcpy(target + m, rest, n + 1);
	return target;
}

/* The names in *pending go to b one by one; a link puts what it says before the rest. */
static bool resolve(struct built *b, char **pending, enum exists exists, enum links links)
{
	const char *p = *pending;
	int followed = 0;

	while (*p) {
		p += strspn(p, "/");
		size_t n = strcspn(p, "/");
		const char *name = p;
		p += n;
		if (!n || (n == 1 && *name == '.'))
			continue;
		if (n == 2 && name[0] == '.' && name[1] == '.') {
			drop_last(b);
			continue;
		}
		append(b, name, n);
		struct stat st;
		bool last = !p[strspn(p, "/")];
		char *target = links == KEEP_LINKS ? 0 : through_link(b->s, p);
		if (target) {
			if (++followed > MOST_LINKS && exists != NOTHING_EXISTS) {
				free(target);
				errno = ELOOP;
				return false;
			}
			if (followed > MOST_LINKS) {
				free(target);
				continue;
			}
			drop_last(b);
			if (*target == '/')
				b->s[b->length = 0] = '\0';
			free(*pending);
			p = *pending = target;
			continue;
		}
		if (exists == NOTHING_EXISTS)
			continue;
		if (stat(b->s, &st) < 0 && (exists == ALL_EXISTS || lstat(b->s, &st) < 0)) {
			if (errno != ENOENT || exists == ALL_EXISTS || !last)
				return false;
		} else if (*p && !S_ISDIR(st.st_mode) && !S_ISLNK(st.st_mode)) {
			errno = ENOTDIR;
			return false;
		}
	}
	return true;
}

char *canonical(const char *path, enum exists exists, enum links links)
{
	struct built b = { copy_string(""), 0, 1 };
	char *pending;

	if (!*path) {
		free(b.s);
		errno = ENOENT;
		return 0;
	}
	if (links != PHYSICAL) {
		pending = lexical(path);
	} else {
		char *cwd = *path == '/' ? 0 : getcwd(0, 0);
		pending = *path == '/' || cwd ? copy_string(path) : 0;
		if (cwd && cwd[1])
			append(&b, cwd + 1, strlen(cwd + 1));
		free(cwd);
	}
	if (!pending || !resolve(&b, &pending, exists, links)) {
		int e = errno;
		free(b.s);
		b.s = 0;
		errno = e;
	} else if (!b.length) {
		append(&b, "", 0);
	}
	int e = errno;
	free(pending);
	errno = e;
	return b.s;
}

/* How much of both is the same, in whole names. */
static size_t common(const char *a, const char *b)
{
	size_t i = 0, same = 0;

	for (; a[i] && a[i] == b[i]; i++)
		if (a[i] == '/')
			same = i;
	return (!a[i] || a[i] == '/') && (!b[i] || b[i] == '/') ? i : same;
}

int is_inside(const char *path, const char *directory)
{
	return !directory[1] || common(path, directory) == strlen(directory);
}

char *relative(const char *to, const char *from)
{
	/* the root is nothing but a slash, as all others are without one */
	to = to[1] ? to : "";
	from = from[1] ? from : "";
	size_t same = common(to, from), ups = 0;
	for (const char *p = from + same; *p; p++)
		ups += *p == '/';
	to += same;
	to += *to == '/';
	char *made = grow(0, 3 * ups + strlen(to) + 3, 1), *o = made;
	while (ups--)
		o = stpcpy(o, "../");
	if (*to)
		strcpy(o, to);
	else if (o > made)
		o[-1] = '\0';
	else
		strcpy(o, ".");
	return made;
}
