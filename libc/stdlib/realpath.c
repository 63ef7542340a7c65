/* realpath.c: the absolute path without links, "." and ".." (POSIX.1-2024).
 *
 *   done   "/usr/lib"           resolved: no links in it
 *   todo   "../local/x"         what is left of the path; a link's text is put in front
 *
 * Both grow as needed: a path may be longer than PATH_MAX although the kernel takes no such path
 * at once.  Each component is looked at through a descriptor of its directory,
 * so no lookup is long, and what the kernel says (EACCES, ENOTDIR, ...) is about
 * that component. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "sys.h"

enum { LINKS_MAX = SYMLOOP_MAX };

struct text {
	char *s;
	size_t length, room;
};

static bool reserve(struct text *t, size_t length)
{
	if (length < t->room)
		return true;
	size_t room = 2 * length + 64;
	char *s = realloc(t->s, room);
	if (!s)
		return false;
	t->s = s;
	t->room = room;
	return true;
}

/* Replaces the first `old` bytes of t by other ones. */
static bool replace(struct text *t, size_t old, const char *s, size_t n)
{
	if (!reserve(t, t->length - old + n))
		return false;
	memmove(t->s + n, t->s + old, t->length - old);
	memcpy(t->s, s, n);
	t->length += n - old;
	t->s[t->length] = 0;
	return true;
}

static bool append(struct text *t, const char *s, size_t n)
{
	if (!reserve(t, t->length + n))
		return false;
	memcpy(t->s + t->length, s, n);
	t->length += n;
	t->s[t->length] = 0;
	return true;
}

static long open_directory(int at, const char *name)
{
	return sys_openat(at, name, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
}

/* The directory that done names becomes the one to look in. */
static long enter(int *dir, const char *name)
{
	long fd = open_directory(*dir, name);

	if (fd < 0)
		return fd;
	if (*dir >= 0)
		sys_close(*dir);
	*dir = fd;
	return 0;
}

static long start(struct text *done, int *dir, bool absolute)
{
	char cwd[PATH_MAX];

	if (absolute) {
		done->length = 0;
		return append(done, "", 0) ? enter(dir, "/") : -ENOMEM;
	}
	long r = sys_getcwd(cwd, sizeof cwd);
	if (r < 0)
		return r == -ERANGE ? -ENAMETOOLONG : r;
	if (cwd[0] != '/')
		return -ENOENT; /* the kernel's "(unreachable)" */
	if (!append(done, cwd, cwd[1] ? strlen(cwd) : 0))
		return -ENOMEM;
	return enter(dir, ".");
}

static long go_up(struct text *done, int *dir)
{
	if (!done->length)
		return 0;
	while (done->s[--done->length] != '/')
		;
	done->s[done->length] = 0;
	return enter(dir, "..");
}

/* One component that is a name: a link's text goes in front of what is left to do; 1 then. */
static long step(struct text *done, struct text *todo, int *dir, const char *name, size_t n, int *links)
{
	char target[PATH_MAX];
	bool last = !todo->s[n];
	long r = sys_readlinkat(*dir, name, target, sizeof target);

	if (r >= 0) {
		if (++*links > LINKS_MAX)
			return -ELOOP;
		if (!r)
			return -ENOENT;
		if (r == sizeof target)
			return -ENAMETOOLONG;
		return replace(todo, n, target, r) ? 1 : -ENOMEM;
	}
	if (r != -EINVAL) /* there is something, and no link */
		return r;
	if (!append(done, "/", 1) || !append(done, name, n))
		return -ENOMEM;
	return last ? 0 : enter(dir, name);
}

static long resolve(struct text *done, struct text *todo, int *dir)
{
	char name[NAME_MAX + 1];
	int links = 0;
	long r = start(done, dir, *todo->s == '/');

	while (r >= 0) {
		if (r == 1 && *todo->s == '/') {
			r = start(done, dir, true);
			continue;
		}
		size_t slashes = strspn(todo->s, "/");
		replace(todo, slashes, "", 0);
		size_t n = strcspn(todo->s, "/");
		if (!n)
			return 0;
		if (n > NAME_MAX)
			return -ENAMETOOLONG;
		memcpy(name, todo->s, n);
		name[n] = 0;
		if (!strcmp(name, "."))
			r = 0;
		else if (!strcmp(name, ".."))
			r = go_up(done, dir);
		else
			r = step(done, todo, dir, name, n, &links);
		if (r == 0)
			replace(todo, n, "", 0);
	}
	return r;
}

char *realpath(const char *restrict path, char *restrict buffer)
{
	struct text done = { 0 }, todo = { 0 };
	int dir = AT_FDCWD;
	long r;

	if (!path || !*path) {
		sys_fail(path ? ENOENT : EINVAL);
		return 0;
	}
	r = append(&todo, path, strlen(path)) ? resolve(&done, &todo, &dir) : -ENOMEM;
	if (dir >= 0)
		sys_close(dir);
	if (r >= 0 && !done.length && !append(&done, "/", 1))
		r = -ENOMEM;
	if (r >= 0 && buffer && done.length >= PATH_MAX)
		r = -ENAMETOOLONG;
	free(todo.s);
	if (r < 0) {
		free(done.s);
		sys_result(r);
		return 0;
	}
	if (!buffer)
		return done.s;
	memcpy(buffer, done.s, done.length + 1);
	free(done.s);
	return buffer;
}

char *canonicalize_file_name(const char *path)
{
	return realpath(path, 0);
}
