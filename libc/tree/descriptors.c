/* descriptors.c: the descriptors of the directories that a walk is in.
 *
 * Files are reached by their parent's descriptor and one name, so that a path may be longer than
 * PATH_MAX and nothing that is renamed meanwhile leads out of the tree.  Only the
 * innermost directories are kept open.  On the way back an outer one is opened as "..", or if
 * that is another one (behind a symbolic link, or moved) from above; device and inode must be
 * what they were. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "sys.h"
#include "walk.h"

static bool is_same(int fd, const FTSENT *e)
{
	struct stat st;

	return sys_fstat(fd, &st) == 0 && st.st_dev == e->fts_dev && st.st_ino == e->fts_ino;
}

static void close_node(FTS *f, struct node *n)
{
	if (n->fd >= 0) {
		sys_close(n->fd);
		n->fd = -1;
		f->open--;
	}
}

/* The outermost ones make room. */
static void keep(FTS *f, FTSENT *e, int fd)
{
	NODE(e)->fd = fd;
	f->open++;
	while (f->open > f->open_max) {
		FTSENT *outermost = e;
		int seen = 1;
		for (FTSENT *a = e->fts_parent; a->fts_level >= 0 && seen < f->open; a = a->fts_parent)
			if (NODE(a)->fd >= 0) {
				outermost = a;
				seen++;
			}
		if (outermost == e)
			return;
		close_node(f, NODE(outermost));
	}
}

/* A root goes by the whole path that was given, which the walk's path begins with. */
static long open_by_name(FTS *f, FTSENT *e, int parent, int flags)
{
	if (!(f->options & FTS_LOGICAL) && !NODE(e)->followed)
		flags |= O_NOFOLLOW;
	flags |= O_DIRECTORY | O_CLOEXEC;
	if (e->fts_level > 0)
		return sys_openat(parent, e->fts_name, flags, 0);
	char *end = f->path + f->root_length, next = *end;
	*end = 0;
	long fd = sys_openat(parent, f->path, flags, 0);
	*end = next;
	return fd;
}

/* Opens what must be the directory that was looked at before. */
static long open_same(FTS *f, FTSENT *e, int parent, int flags)
{
	long fd = open_by_name(f, e, parent, flags);

	if (fd >= 0 && !is_same(fd, e)) {
		sys_close(fd);
		return -ENOENT;
	}
	return fd;
}

/* Its ancestor one level below `above`. */
static FTSENT *ancestor_at(FTSENT *e, int level)
{
	while (e->fts_level > level)
		e = e->fts_parent;
	return e;
}

int walk_fd(FTS *f, FTSENT *e)
{
	FTSENT *open = e;

	while (open->fts_level >= 0 && NODE(open)->fd < 0)
		open = open->fts_parent;
	int fd = NODE(open)->fd;
	for (int level = open->fts_level + 1; level <= e->fts_level; level++) {
		FTSENT *next = ancestor_at(e, level);
		long r = open_same(f, next, fd, O_PATH);
		/* Those on the way are only stepped on. */
		if (level > open->fts_level + 1)
			sys_close(fd);
		if (r < 0)
			return r;
		fd = r;
		if (level == e->fts_level)
			keep(f, e, fd);
	}
	return fd;
}

int walk_enter(FTS *f, FTSENT *e)
{
	if (NODE(e)->fd >= 0)
		return NODE(e)->fd;
	int parent = walk_fd(f, e->fts_parent);
	if (parent < 0)
		return parent;
	long fd = open_same(f, e, parent, O_RDONLY | O_NONBLOCK | O_NOCTTY);
	if (fd >= 0)
		keep(f, e, fd);
	return fd;
}

void walk_leave(FTS *f, FTSENT *e)
{
	FTSENT *up = e->fts_parent;

	if (up->fts_level >= 0 && NODE(up)->fd < 0 && NODE(e)->fd >= 0) {
		long fd = sys_openat(NODE(e)->fd, "..", O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
		close_node(f, NODE(e));
		if (fd >= 0 && is_same(fd, up))
			keep(f, up, fd);
		else if (fd >= 0)
			sys_close(fd);
	}
	close_node(f, NODE(e));
}

/* The folder of the root's path: "a/b/" is b in a. */
static long open_root_folder(FTS *f, size_t *name)
{
	size_t end = f->root_length;

	while (end > 1 && f->path[end - 1] == '/')
		end--;
	while (end > 0 && f->path[end - 1] != '/')
		end--;
	*name = end;
	if (!end)
		return f->top.fd;
	char next = f->path[end];
	f->path[end] = 0;
	long fd = sys_openat(f->top.fd, f->path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
	f->path[end] = next;
	return fd;
}

static void chdir_to_root_folder(FTS *f, FTSENT *e)
{
	size_t name;
	long fd = open_root_folder(f, &name);

	if (fd >= 0 && sys_fchdir(fd) == 0 && f->path[name])
		e->fts_accpath = f->path + name;
	if (fd >= 0 && fd != f->top.fd)
		sys_close(fd);
	f->directory = 0;
}

/* Where it cannot go, the whole path has to do. */
void walk_chdir(FTS *f, FTSENT *e)
{
	FTSENT *directory = e->fts_parent;

	e->fts_accpath = e->fts_path;
	if (f->options & FTS_NOCHDIR)
		return;
	if (e->fts_level == 0 && f->options & WALK_ROOT_CHDIR) {
		chdir_to_root_folder(f, e);
		return;
	}
	if (directory != f->directory) {
		int fd = walk_fd(f, directory);
		if (fd < 0 || sys_fchdir(fd) < 0)
			return;
		f->directory = directory;
	}
	if (e->fts_level > 0)
		e->fts_accpath = e->fts_name;
}
