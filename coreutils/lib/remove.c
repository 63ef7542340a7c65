/* remove.c: removes what has been moved elsewhere (see remove.h) */
#include "remove.h"
#include "walk.h"

bool remove_all(const char *path, bool verbose)
{
	struct walk w = { .flags = WALK_LAZY };
	size_t kept = 0; /* as in rm: the depth of what stays */
	bool all = true;

	walk_start(&w, path);
	for (int event; (event = walk_next(&w)); ) {
		bool leave = event == WALK_LEAVE;
		if (event == WALK_DIR)
			continue;
		if (leave && kept > w.depth) {
			kept = w.depth;
			continue;
		}
		if (!w.error && !unlinkat(w.dirfd, w.name, leave ? AT_REMOVEDIR : 0)) {
			if (verbose)
				outputf("removed %s'%s'\n", leave ? "directory " : "", w.path);
			continue;
		}
		errno = w.error ? w.error : errno;
		fail("cannot remove '%s'", w.path);
		kept = kept > w.depth ? kept : w.depth;
		all = false;
	}
	walk_end(&w);
	return all;
}
