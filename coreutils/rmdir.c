/* rmdir - remove empty directories */
#include "cmd.h"
#include "target.h"

enum { IGNORE = 256 };

static const struct opt opts[] = {
	{ IGNORE, "ignore-fail-on-non-empty", 0,
	  "do not complain of directories that are not empty" },
	{ 'p', "parents", 0, "remove the directories above as well: a/b, then a" },
	{ 'v', "verbose", 0, "say what is tried" },
	{ 0 }
};

static bool ignore, parents, verbose;

static bool remove_one(const char *path, bool above)
{
	if (verbose)
		outputf("%s: removing directory, '%s'\n", self, path);
	if (!rmdir(path))
		return true;
	bool full = errno == ENOTEMPTY || errno == EEXIST;
	if (!ignore || !full)
		fail(above ? "failed to remove directory '%s'" : "failed to remove '%s'", path);
	return false;
}

static void remove_with_parents(char *path)
{
	bool gone = remove_one(path, false);

	strip_slashes(path);
	for (char *slash; gone && (slash = strrchr(path, '/')) && slash > path; ) {
		*slash = '\0';
		strip_slashes(path);
		gone = remove_one(path, true);
	}
}

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "[-pv] DIRECTORY...", "Remove each DIRECTORY, which must be empty.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case IGNORE: ignore = true; break;
		case 'p': parents = true; break;
		case 'v': verbose = true; break;
		}
	if (!*argv)
		usage_error("missing operand");
	for (; *argv; argv++)
		if (parents)
			remove_with_parents(*argv);
		else
			remove_one(*argv, false);
	return finish();
}
