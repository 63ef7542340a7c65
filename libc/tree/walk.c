/* walk.c: a walk through trees of files: what comes next */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "sys.h"
#include "walk.h"

static FTSENT *new_entry(const char *name, size_t length, FTSENT *parent)
{
	struct node *n = calloc(1, sizeof *n + length);

	if (!n)
		return 0;
	FTSENT *e = &n->entry;
	n->fd = -1;
	memcpy(e->fts_name, name, length);
	e->fts_namelen = length;
	e->fts_parent = parent;
	e->fts_level = parent->fts_level + 1;
	e->fts_instr = FTS_NOINSTR;
	e->fts_info = FTS_NSOK;
	e->fts_statp = &n->status;
	return e;
}

void walk_free(FTSENT *list)
{
	while (list) {
		FTSENT *next = list->fts_link;
		free(NODE(list));
		list = next;
	}
}

static bool is_dot(const char *name)
{
	return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

/* Only where links are followed can a directory be within itself. */
static bool is_cycle(const FTS *f, FTSENT *e)
{
	if (!f->links && !(f->options & FTS_LOGICAL))
		return false;
	for (FTSENT *a = e->fts_parent; a->fts_level >= 0; a = a->fts_parent)
		if (a->fts_ino == e->fts_ino && a->fts_dev == e->fts_dev) {
			e->fts_cycle = a;
			return true;
		}
	return false;
}

int walk_look(FTS *f, FTSENT *e, bool follow)
{
	struct stat *st = e->fts_statp;
	const char *name = e->fts_level ? e->fts_name : f->path;
	int parent = walk_fd(f, e->fts_parent);
	long r = parent < 0 ? parent : 0;

	follow = follow || f->options & FTS_LOGICAL;
	if (!r)
		r = sys_newfstatat(parent, name, st, follow ? 0 : AT_SYMLINK_NOFOLLOW);
	if (r < 0 && follow && parent >= 0 &&
	    !sys_newfstatat(parent, name, st, AT_SYMLINK_NOFOLLOW) && S_ISLNK(st->st_mode)) {
		e->fts_errno = 0;
		return FTS_SLNONE;
	}
	if (r < 0) {
		*st = (struct stat){ 0 };
		e->fts_errno = -r;
		return FTS_NS;
	}
	e->fts_errno = 0;
	e->fts_dev = st->st_dev;
	e->fts_ino = st->st_ino;
	e->fts_nlink = st->st_nlink;
	if (S_ISDIR(st->st_mode)) {
		if (e->fts_level > 0 && is_dot(e->fts_name))
			return FTS_DOT;
		return is_cycle(f, e) ? FTS_DC : FTS_D;
	}
	return S_ISREG(st->st_mode) ? FTS_F : S_ISLNK(st->st_mode) ? FTS_SL : FTS_DEFAULT;
}

/* Sorts a list of so many. */
static FTSENT *sorted(FTS *f, FTSENT *list, size_t count)
{
	FTSENT **array = count > 1 && f->compare ? reallocarray(0, count, sizeof *array) : 0;
	size_t n = 0;

	if (!array)
		return list;
	for (FTSENT *e = list; e; e = e->fts_link)
		array[n++] = e;
	qsort(array, n, sizeof *array, (int (*)(const void *, const void *))f->compare);
	for (size_t i = 0; i < n; i++)
		array[i]->fts_link = i + 1 < n ? array[i + 1] : 0;
	list = array[0];
	free(array);
	return list;
}

/* Whether status must be asked for: what FTS_NOSTAT can do without is what is surely
 * neither a directory nor a link to be followed. */
static bool needs_look(const FTS *f, const struct dirent *d)
{
	return !(f->options & FTS_NOSTAT) || d->d_type == DT_UNKNOWN || d->d_type == DT_DIR ||
	       (d->d_type == DT_LNK && f->options & FTS_LOGICAL);
}

FTSENT *walk_read(FTS *f, FTSENT *directory, bool names_only, int *error)
{
	FTSENT *list = 0, **end = &list;
	size_t count = 0;
	long r = walk_enter(f, directory);
	int fd = r;

	/* It may have been read before, for fts_children. */
	if (r >= 0)
		r = sys_lseek(fd, 0, SEEK_SET);
	while (r >= 0 && (r = sys_getdents64(fd, f->buffer, sizeof f->buffer)) > 0)
		for (long at = 0; at < r;) {
			struct dirent *d = (void *)(f->buffer + at);
			at += d->d_reclen;
			if (is_dot(d->d_name) && !(f->options & FTS_SEEDOT))
				continue;
			FTSENT *e = new_entry(d->d_name, strlen(d->d_name), directory);
			if (!e) {
				r = -ENOMEM;
				break;
			}
			e->fts_ino = d->d_ino;
			e->fts_accpath = e->fts_name;
			e->fts_path = f->path;
			if (!names_only && needs_look(f, d))
				e->fts_info = walk_look(f, e, false);
			*end = e;
			end = &e->fts_link;
			count++;
		}
	/* A directory that was removed meanwhile has nothing in it. */
	*error = r < 0 && r != -ENOENT ? -r : 0;
	if (*error) {
		walk_free(list);
		return 0;
	}
	return sorted(f, list, count);
}

/* Room for the path; the entries on the way know where it lies. */
static bool reserve(FTS *f, FTSENT *e, size_t size)
{
	if (size <= f->path_room)
		return true;
	char *more = realloc(f->path, size * 2);
	if (!more)
		return false;
	f->path = more;
	f->path_room = size * 2;
	for (; e->fts_level >= 0; e = e->fts_parent)
		e->fts_path = more;
	return true;
}

static bool begin_root(FTS *f, FTSENT *e)
{
	if (!reserve(f, e, e->fts_namelen + 1))
		return false;
	memcpy(f->path, e->fts_name, e->fts_namelen + 1);
	f->root_length = e->fts_pathlen = e->fts_namelen;
	f->device = e->fts_dev;
	/* From now on, its name is the last part. */
	char *slash = strrchr(e->fts_name, '/');
	if (slash && slash[1]) {
		e->fts_namelen -= slash + 1 - e->fts_name;
		memmove(e->fts_name, slash + 1, e->fts_namelen + 1);
	}
	return true;
}

static bool begin_file(FTS *f, FTSENT *e)
{
	size_t length = e->fts_parent->fts_pathlen;

	if (!reserve(f, e, length + e->fts_namelen + 2))
		return false;
	if (length && f->path[length - 1] != '/')
		f->path[length++] = '/';
	memcpy(f->path + length, e->fts_name, e->fts_namelen + 1);
	e->fts_pathlen = length + e->fts_namelen;
	return true;
}

static FTSENT *follow(FTS *f, FTSENT *e)
{
	e->fts_info = walk_look(f, e, true);
	NODE(e)->followed = f->links = true;
	if (e->fts_level == 0)
		f->device = e->fts_dev;
	return e;
}

/* A file that the walk comes to; null without memory. */
static FTSENT *arrive(FTS *f, FTSENT *e)
{
	f->current = e;
	if (!(e->fts_level ? begin_file(f, e) : begin_root(f, e)))
		return 0;
	e->fts_path = f->path;
	if (e->fts_instr == FTS_FOLLOW && e->fts_info == FTS_SL)
		follow(f, e);
	e->fts_instr = FTS_NOINSTR;
	walk_chdir(f, e);
	return e;
}

/* A directory, after what is in it. */
static FTSENT *depart(FTS *f, FTSENT *e, int info)
{
	walk_leave(f, e);
	f->current = e;
	f->path[e->fts_pathlen] = 0;
	e->fts_info = info;
	walk_chdir(f, e);
	return e;
}

static FTSENT *descend(FTS *f, FTSENT *e, bool skip)
{
	int error = 0;

	if (skip || (f->options & FTS_XDEV && e->fts_dev != f->device)) {
		walk_free(f->children);
		f->children = 0;
		return depart(f, e, FTS_DP);
	}
	if (f->children && f->names_only) {
		walk_free(f->children);
		f->children = 0;
	}
	FTSENT *list = f->children ? f->children : walk_read(f, e, false, &error);
	f->children = 0;
	if (list)
		return arrive(f, list);
	e->fts_errno = error;
	return depart(f, e, error ? FTS_DNR : FTS_DP);
}

static FTSENT *advance(FTS *f, FTSENT *e)
{
	FTSENT *next = e->fts_link, *up = e->fts_parent;

	while (next && next->fts_instr == FTS_SKIP) {
		FTSENT *skipped = next;
		next = next->fts_link;
		free(NODE(skipped));
	}
	if (f->directory == e)
		f->directory = 0;
	free(NODE(e));
	f->current = next ? next : up;
	if (next)
		return arrive(f, next);
	if (up->fts_level >= 0)
		return depart(f, up, FTS_DP);
	errno = 0;
	return 0;
}

FTSENT *walk_next(FTS *f)
{
	FTSENT *e = f->current;

	if (!e || e == &f->top.entry) {
		/* Before the first, and after the last. */
		FTSENT *roots = f->children;
		f->children = 0;
		if (roots)
			return arrive(f, roots);
		errno = 0;
		return 0;
	}
	int instruction = e->fts_instr;
	e->fts_instr = FTS_NOINSTR;
	if (instruction == FTS_AGAIN) {
		e->fts_info = walk_look(f, e, NODE(e)->followed);
		return e;
	}
	if (instruction == FTS_FOLLOW && (e->fts_info == FTS_SL || e->fts_info == FTS_SLNONE)) {
		follow(f, e);
		return e;
	}
	if (e->fts_info == FTS_D)
		return descend(f, e, instruction == FTS_SKIP);
	return advance(f, e);
}

FTS *walk_open(char *const *paths, int options, int open_max,
	       int (*compare)(const FTSENT **, const FTSENT **))
{
	FTS *f = calloc(1, sizeof *f);
	FTSENT **end;
	size_t count = 0;

	if (!f)
		return 0;
	f->options = options;
	f->open_max = open_max;
	f->compare = compare;
	f->top.entry.fts_level = FTS_ROOTPARENTLEVEL;
	/* In a directory without a path to it, absolute paths still have one. */
	long here = sys_openat(AT_FDCWD, ".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
	if (here < 0) {
		free(f);
		sys_result(here);
		return 0;
	}
	f->top.fd = here;
	for (end = &f->children; *paths; paths++, count++) {
		FTSENT *e = new_entry(*paths, strlen(*paths), &f->top.entry);
		if (!e || !reserve(f, e, e->fts_namelen + 1)) {
			walk_close(f);
			errno = ENOMEM;
			return 0;
		}
		memcpy(f->path, e->fts_name, e->fts_namelen + 1);
		e->fts_info = walk_look(f, e, options & FTS_COMFOLLOW);
		NODE(e)->followed = options & FTS_COMFOLLOW;
		*end = e;
		end = &e->fts_link;
	}
	f->links = options & FTS_COMFOLLOW;
	f->children = sorted(f, f->children, count);
	return f;
}

int walk_close(FTS *f)
{
	walk_free(f->children);
	for (FTSENT *e = f->current; e && e->fts_level >= 0;) {
		FTSENT *up = e->fts_parent;
		for (FTSENT *s = e; s; s = s->fts_link)
			if (NODE(s)->fd >= 0)
				sys_close(NODE(s)->fd);
		walk_free(e);
		e = up;
	}
	long r = f->options & FTS_NOCHDIR ? 0 : sys_fchdir(f->top.fd);
	sys_close(f->top.fd);
	free(f->path);
	free(f);
	return sys_result(r);
}
