/* ftw.c: walks that call a function (XSI) */
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <string.h>
#include "sys.h"
#include "walk.h"

/* One of the two kinds of function. */
struct caller {
	int (*plain)(const char *, const struct stat *, int);
	int (*full)(const char *, const struct stat *, int, struct FTW *);
	int flags;
};

static int base_of(const FTSENT *e)
{
	size_t end = e->fts_pathlen;

	while (end > 1 && e->fts_path[end - 1] == '/')
		end--;
	while (end > 0 && e->fts_path[end - 1] != '/')
		end--;
	return end;
}

static int call(const struct caller *c, const FTSENT *e, int what)
{
	struct FTW where = { e->fts_level ? (int)(e->fts_pathlen - e->fts_namelen) : base_of(e),
			     e->fts_level };

	if (c->full)
		return c->full(e->fts_path, e->fts_statp, what, &where);
	return c->plain(e->fts_path, e->fts_statp, what == FTW_SLN ? FTW_NS : what);
}

/* For which errors there is a word; all others end the walk. */
static bool is_told(int error)
{
	return error == EACCES || error == ENOENT;
}

enum { NOTHING = -1, FAILURE = -2 };

/* A directory is opened before it is told of: it may be one that cannot be read. */
static int what_is_directory(FTS *f, FTSENT *e, int flags)
{
	int fd = walk_enter(f, e);

	if (fd >= 0)
		return flags & FTW_DEPTH ? NOTHING : FTW_D;
	e->fts_instr = FTS_SKIP;
	e->fts_errno = -fd;
	return fd == -EACCES ? FTW_DNR : FAILURE;
}

/* XSI: a directory within itself is told of with nothing in it, or not at all. */
static int what_is(FTS *f, FTSENT *e, int flags)
{
	switch (e->fts_info) {
	case FTS_D:
		return what_is_directory(f, e, flags);
	case FTS_DC:
		return flags & FTW_DEPTH ? NOTHING : FTW_D;
	case FTS_DP:
		/* One that could not be opened has been told of. */
		return flags & FTW_DEPTH && !e->fts_errno ? FTW_DP : NOTHING;
	case FTS_DNR:
		return FAILURE;
	case FTS_SL:
		return FTW_SL;
	case FTS_SLNONE:
		return FTW_SLN;
	case FTS_NS:
		return e->fts_level && is_told(e->fts_errno) ? FTW_NS : FAILURE;
	}
	return FTW_F;
}

static void skip_siblings(FTSENT *e)
{
	e->fts_instr = FTS_SKIP;
	for (FTSENT *s = e->fts_link; s; s = s->fts_link)
		s->fts_instr = FTS_SKIP;
}

/* What ends the walk, or 0. */
static int act_on(FTSENT *e, int result, int flags)
{
	if (!(flags & FTW_ACTIONRETVAL))
		return result;
	if (result == FTW_SKIP_SUBTREE) {
		if (e->fts_info == FTS_D)
			e->fts_instr = FTS_SKIP;
		return 0;
	}
	if (result == FTW_SKIP_SIBLINGS) {
		skip_siblings(e);
		return 0;
	}
	return result;
}

static bool is_elsewhere(const FTS *f, const FTSENT *e)
{
	return e->fts_info != FTS_NS && e->fts_statp->st_dev != f->device;
}

static int walk(FTS *f, const struct caller *c)
{
	FTSENT *e;

	while ((e = walk_next(f))) {
		if (c->flags & FTW_MOUNT && is_elsewhere(f, e)) {
			e->fts_instr = FTS_SKIP;
			continue;
		}
		int what = what_is(f, e, c->flags);
		if (what == FAILURE)
			return sys_fail(e->fts_errno);
		if (what == NOTHING)
			continue;
		int result = act_on(e, call(c, e, what), c->flags);
		if (result)
			return result;
	}
	return errno ? -1 : 0;
}

static int start(const char *path, const struct caller *c, int descriptors)
{
	char *const paths[] = { (char *)path, 0 };
	int flags = c->flags, options = flags & FTW_PHYS ? FTS_PHYSICAL : FTS_LOGICAL;

	options |= flags & FTW_CHDIR ? WALK_ROOT_CHDIR : FTS_NOCHDIR;
	if (flags & (FTW_MOUNT | FTW_XDEV))
		options |= FTS_XDEV;
	/* One is where the walk was started. */
	FTS *f = walk_open(paths, options, descriptors > 2 ? descriptors - 1 : 1, 0);
	if (!f)
		return -1;
	int result = walk(f, c), error = errno;
	if (walk_close(f) < 0)
		return -1;
	errno = error;
	return result;
}

int nftw(const char *path, int (*function)(const char *, const struct stat *, int, struct FTW *),
	 int descriptors, int flags)
{
	return start(path, &(struct caller){ .full = function, .flags = flags }, descriptors);
}

int ftw(const char *path, int (*function)(const char *, const struct stat *, int), int descriptors)
{
	return start(path, &(struct caller){ .plain = function }, descriptors);
}
