/* fts.c: walks by BSD's interface (fts(3)) */
#include <errno.h>
#include <fts.h>
#include "sys.h"
#include "walk.h"

enum { DESCRIPTORS = 32, LAST_OPTION = FTS_WHITEOUT };

FTS *fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	int kind = options & (FTS_LOGICAL | FTS_PHYSICAL);

	if (options & ~(2 * LAST_OPTION - 1) || (kind != FTS_LOGICAL && kind != FTS_PHYSICAL)) {
		sys_fail(EINVAL);
		return 0;
	}
	return walk_open(paths, options, DESCRIPTORS, compare);
}

FTSENT *fts_read(FTS *f)
{
	return walk_next(f);
}

FTSENT *fts_children(FTS *f, int options)
{
	FTSENT *e = f->current;
	int error = 0;

	if (options & ~FTS_NAMEONLY) {
		sys_fail(EINVAL);
		return 0;
	}
	errno = 0;
	if (!e)
		return f->children;
	if (e->fts_info != FTS_D)
		return 0;
	walk_free(f->children);
	f->names_only = options & FTS_NAMEONLY;
	f->children = walk_read(f, e, f->names_only, &error);
	errno = error;
	return f->children;
}

int fts_set(FTS *f, FTSENT *e, int instruction)
{
	(void)f;
	if (instruction < 0 || instruction > FTS_SKIP)
		return sys_fail(EINVAL);
	e->fts_instr = instruction ? instruction : FTS_NOINSTR;
	return 0;
}

int fts_close(FTS *f)
{
	return walk_close(f);
}
