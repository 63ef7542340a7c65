/* rm - remove files and trees */
#include "ask.h"
#include "kind.h"
#include "walk.h"

enum { INTERACTIVE = 256, ONE_FILE_SYSTEM, PRESERVE_ROOT, NO_PRESERVE_ROOT };

static const struct opt opts[] = {
	{ 'f', "force", 0, "ignore files that do not exist, never ask" },
	{ 'i', 0, 0, "ask before every removal" },
	{ 'I', 0, 0, "ask once before removing many files, or trees" },
	{ INTERACTIVE, "interactive", "[WHEN]", "ask never, once (-I) or always (-i)" },
	{ 'r', "recursive", 0, "remove directories and what is in them" },
	{ 'R', 0, 0, "the same" },
	{ 'd', "dir", 0, "remove empty directories" },
	{ 'v', "verbose", 0, "say what is removed" },
	{ ONE_FILE_SYSTEM, "one-file-system", 0,
	  "with -r, skip directories on other file systems" },
	{ PRESERVE_ROOT, "preserve-root", "[all]", "do not remove '/' (the default)" },
	{ NO_PRESERVE_ROOT, "no-preserve-root", 0, "do not treat '/' specially" },
	{ 0 }
};

static bool force, recursive, directories, verbose, one_file_system, may_ask;
static enum { NEVER, ONCE, ALWAYS, PROTECTED } asking = PROTECTED;
static bool preserve_root = true, preserve_mounts;

/* An entry at this depth stays, so the directories above it, which have less, do too. */
static size_t kept;

static void keep(const struct walk *w)
{
	if (kept < w->depth)
		kept = w->depth;
}

static void cannot(struct walk *w, int error)
{
	keep(w);
	if (force && (error == ENOENT || error == ENOTDIR))
		return;
	errno = error;
	fail("cannot remove '%s'", w->path);
}

/* May the entry be removed, or ("descend into") looked into? */
static bool agreed(struct walk *w, const char *action)
{
	bool locked = false;

	if (asking != ALWAYS && (asking != PROTECTED || !may_ask || S_ISLNK(w->type)))
		return true;
	if (walk_stat(w) < 0) {
		cannot(w, errno);
		return false;
	}
	if (!S_ISLNK(w->type))
		locked = faccessat(w->dirfd, w->name, W_OK, AT_EACCESS) < 0 && errno == EACCES;
	if ((asking != ALWAYS && !locked) ||
	    ask("%s %s%s '%s'? ", action, locked ? "write-protected " : "", kind(&w->st), w->path))
		return true;
	keep(w);
	return false;
}

static void remove_entry(struct walk *w, int flags)
{
	if (!agreed(w, "remove"))
		return;
	if (unlinkat(w->dirfd, w->name, flags) < 0)
		/* A directory that was not empty is so because it could not be read. */
		cannot(w, w->error && errno != ENOENT ? w->error : errno);
	else if (verbose)
		outputf("removed %s'%s'\n", flags ? "directory " : "", w->path);
}

/* A mount point, for --preserve-root=all: not on the device of its "..". */
static bool is_mount(struct walk *w)
{
	struct stat up;
	char *path = grow(0, strlen(w->path) + 4, 1);

	strcat(strcpy(path, w->path), "/..");
	bool other = !walk_stat(w) && !stat(path, &up) && up.st_dev != w->st.st_dev;
	free(path);
	return other;
}

static bool may_descend(struct walk *w, dev_t device)
{
	struct stat root;

	if (!recursive) {
		if (!directories)
			cannot(w, EISDIR);
		return false;
	}
	if (!w->depth && preserve_root && !walk_stat(w) && !stat("/", &root) &&
	    w->st.st_ino == root.st_ino && w->st.st_dev == root.st_dev) {
		failf(strcmp(w->path, "/") ?
		      "it is dangerous to operate recursively on '%s' (same as '/')" :
		      "it is dangerous to operate recursively on '%s'", w->path);
		failf("use --no-preserve-root to override this failsafe");
		keep(w);
		return false;
	}
	if (one_file_system && w->depth && !walk_stat(w) && w->st.st_dev != device) {
		failf("skipping '%s', since it's on a different device", w->path);
		return false;
	}
	if (preserve_mounts && !w->depth && is_mount(w)) {
		failf("skipping '%s', since it's on a different device", w->path);
		failf("and --preserve-root=all is in effect");
		return false;
	}
	if (asking == ALWAYS) {
		struct listing *l = walk_list(w, 0);
		if (!l || !l->length)   /* empty: one question is enough */
			return true;
	}
	return agreed(w, "descend into");
}

static void remove_tree(const char *path)
{
	struct walk w = { .flags = WALK_LAZY };
	bool stays = false;
	dev_t device = 0;

	kept = 0;
	walk_start(&w, path);
	for (int event; (event = walk_next(&w)); )
		switch (event) {
		case WALK_FILE:
			remove_entry(&w, 0);
			break;
		case WALK_DIR:
			if (!w.depth && one_file_system && !walk_stat(&w))
				device = w.st.st_dev;
			stays = !may_descend(&w, device) && !(directories && !recursive);
			if (stays || !recursive)
				walk_skip(&w);
			break;
		case WALK_LEAVE:
			if (stays || kept > w.depth)
				kept = w.depth;
			else
				remove_entry(&w, AT_REMOVEDIR);
			stays = false;
			break;
		default:
			cannot(&w, w.error);
		}
	walk_end(&w);
}

/* POSIX: a last component of . or .. is refused. */
static bool is_dots(const char *path)
{
	size_t n = strlen(path);

	while (n && path[n - 1] == '/')
		n--;
	const char *p = path + n;
	while (p > path && p[-1] != '/')
		p--;
	n -= p - path;
	return (n == 1 && *p == '.') || (n == 2 && *p == '.' && p[1] == '.');
}

static int when(const char *s)
{
	if (!s || !strcmp(s, "always") || !strcmp(s, "yes"))
		return ALWAYS;
	if (!strcmp(s, "once"))
		return ONCE;
	if (strcmp(s, "never") && strcmp(s, "no") && strcmp(s, "none"))
		usage_error("invalid argument '%s' for '--interactive'", s);
	return NEVER;
}

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "[-dfiIrRv] FILE...",
		"Remove each FILE; directories with -r, or -d if empty.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'f': force = true; asking = NEVER; break;
		case 'i': force = false; asking = ALWAYS; break;
		case 'I': force = false; asking = ONCE; break;
		case INTERACTIVE: asking = when(arg); force &= asking == NEVER; break;
		case 'r':
		case 'R': recursive = true; break;
		case 'd': directories = true; break;
		case 'v': verbose = true; break;
		case ONE_FILE_SYSTEM: one_file_system = true; break;
		case NO_PRESERVE_ROOT: preserve_root = false; break;
		case PRESERVE_ROOT:
			preserve_root = true;
			if (arg && strcmp(arg, "all"))
				usage_error("unrecognized --preserve-root argument: '%s'", arg);
			preserve_mounts = arg;
			break;
		}
	if (!*argv && !force)
		usage_error("missing operand");
	size_t n = 0;
	while (argv[n])
		n++;
	if (asking == ONCE && n && (recursive || n > 3) &&
	    !ask("remove %zu argument%s%s? ", n, n == 1 ? "" : "s",
		 recursive ? " recursively" : ""))
		return finish();
	may_ask = isatty(0);
	for (; *argv; argv++)
		if (is_dots(*argv) && recursive)
			failf("refusing to remove '.' or '..' directory: skipping '%s'", *argv);
		else
			remove_tree(*argv);
	return finish();
}
