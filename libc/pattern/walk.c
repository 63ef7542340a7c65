/* walk.c: the paths that match a pattern, component by component.
 *
 * Components without wildcards are taken as they are; only those with some cost the
 * reading of a directory, and only the last asks whether its path exists. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <string.h>
#include <sys/stat.h>
#include "walk.h"

bool __glob_has_magic(const char *p, const char *end, int flags)
{
	for (bool open = false; p < end; p++) {
		if (*p == '\\' && !(flags & GLOB_NOESCAPE) && end - p > 1)
			p++;
		else if (*p == '*' || *p == '?' || (*p == ']' && open))
			return true;
		else if (*p == '[')
			open = true;
	}
	return false;
}

static bool put(struct walk *w, const char *s, size_t len)
{
	if (len >= sizeof w->path - w->len)
		return false; /* no path is longer */
	memcpy(w->path + w->len, s, len);
	w->len += len;
	w->path[w->len] = 0;
	return true;
}

static bool put_literal(struct walk *w, const char *p, const char *end)
{
	for (; p < end; p++) {
		if (*p == '\\' && !(w->flags & GLOB_NOESCAPE) && end - p > 1)
			p++;
		if (!put(w, p, 1))
			return false;
	}
	return true;
}

static bool status(struct walk *w, bool follow, struct stat *st)
{
	int r;

	if (w->flags & GLOB_ALTDIRFUNC)
		r = (follow ? w->result->gl_stat : w->result->gl_lstat)(w->path, st);
	else
		r = fstatat(AT_FDCWD, w->path, st, follow ? 0 : AT_SYMLINK_NOFOLLOW);
	return !r;
}

static bool is_directory(struct walk *w)
{
	struct stat st;

	return status(w, true, &st) && S_ISDIR(st.st_mode);
}

/* The path is complete.  Its type is known from its directory, or 0; a path that no
 * directory has shown may not exist. */
static int finish(struct walk *w, bool exists, unsigned char type)
{
	struct stat st;
	bool slash = w->len && w->path[w->len - 1] == '/';

	if (!exists && !status(w, false, &st))
		return 0;
	if (w->flags & GLOB_ONLYDIR && type != DT_UNKNOWN && type != DT_LNK && type != DT_DIR)
		return 0;
	if (w->flags & GLOB_MARK && !slash && (type == DT_DIR || type == DT_UNKNOWN ||
					       type == DT_LNK) && is_directory(w))
		put(w, "/", 1);
	return __glob_add(w, w->path);
}

static void *open_directory(struct walk *w)
{
	const char *path = w->len ? w->path : ".";

	return w->flags & GLOB_ALTDIRFUNC ? w->result->gl_opendir(path) : (void *)opendir(path);
}

static struct dirent *read_directory(struct walk *w, void *dir)
{
	return w->flags & GLOB_ALTDIRFUNC ? w->result->gl_readdir(dir) : readdir(dir);
}

static void close_directory(struct walk *w, void *dir)
{
	if (w->flags & GLOB_ALTDIRFUNC)
		w->result->gl_closedir(dir);
	else
		closedir(dir);
}

static int complain(struct walk *w, int error)
{
	if ((w->report && w->report(w->len ? w->path : ".", error)) || w->flags & GLOB_ERR)
		return GLOB_ABORTED;
	return 0;
}

static bool matches(struct walk *w, const char *pattern, const char *end, const char *name)
{
	char component[PATH_MAX];
	int flags = (w->flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0) |
		    (w->flags & GLOB_PERIOD ? 0 : FNM_PERIOD);
	size_t len = end - pattern;

	if (len >= sizeof component)
		return false;
	memcpy(component, pattern, len);
	component[len] = 0;
	return !fnmatch(component, name, flags);
}

/* Each name in the directory of the path that the component matches. */
static int walk_directory(struct walk *w, const char *component, const char *rest)
{
	size_t len = w->len;
	void *dir = open_directory(w);
	struct dirent *entry;
	int error = 0;

	if (!dir)
		return errno == ENOTDIR ? 0 : complain(w, errno);
	while (!error) {
		errno = 0;
		if (!(entry = read_directory(w, dir))) {
			if (errno)
				error = complain(w, errno);
			break;
		}
		if (*rest && entry->d_type != DT_DIR && entry->d_type != DT_LNK &&
		    entry->d_type != DT_UNKNOWN)
			continue;
		if (!matches(w, component, rest, entry->d_name))
			continue;
		if (put(w, entry->d_name, strlen(entry->d_name)))
			error = *rest ? __glob_walk(w, rest) : finish(w, true, entry->d_type);
		w->len = len;
		w->path[len] = 0;
	}
	close_directory(w, dir);
	return error;
}

int __glob_walk(struct walk *w, const char *p)
{
	size_t len = w->len;
	int error = 0;

	for (;;) {
		const char *end = p + strspn(p, "/");
		if (!put(w, p, end - p))
			break;
		p = end;
		end += strcspn(p, "/");
		if (!*p) {
			error = w->len ? finish(w, false, DT_UNKNOWN) : 0;
			break;
		}
		if (__glob_has_magic(p, end, w->flags)) {
			error = walk_directory(w, p, end);
			break;
		}
		if (!put_literal(w, p, end))
			break;
		p = end;
	}
	w->len = len;
	w->path[len] = 0;
	return error;
}
