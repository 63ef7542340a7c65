/* chmod - change the modes of files */
#include "mode.h"
#include "walk.h"

enum { REFERENCE = 256, PRESERVE_ROOT, NO_PRESERVE_ROOT };

static const struct opt opts[] = {
	{ 'c', "changes", 0, "say what is changed" },
	{ 'f', "silent", 0, "do not complain of what cannot be changed" },
	{ 'f', "quiet", 0, 0 },
	{ 'R', "recursive", 0, "change what is in directories, too" },
	{ REFERENCE, "reference", "FILE", "use the mode of FILE" },
	{ 'v', "verbose", 0, "say what is done" },
	{ PRESERVE_ROOT, "preserve-root", 0, "do not do -R on '/'" },
	{ NO_PRESERVE_ROOT, "no-preserve-root", 0, "treat '/' as any other (the default)" },
	{ 0 }
};

static const char *text; /* the mode; 0: exact is it */
static mode_t exact, mask;
static bool changes, quiet, verbose, recursive, preserve_root, like_option;

static void cannot(const char *fmt, const char *path)
{
	if (quiet)
		status = 1;
	else
		fail(fmt, path);
}

static void say(const char *path, mode_t old, mode_t new)
{
	char a[11], b[11];

	mode_string(old, a);
	mode_string(new, b);
	if (old != new)
		outputf("mode of '%s' changed from %04o (%s) to %04o (%s)\n", path, old, a + 1, new,
			b + 1);
	else if (verbose)
		outputf("mode of '%s' retained as %04o (%s)\n", path, old, a + 1);
}

/* A link may have been put where the file was: it must not be followed. */
static int set_mode(struct walk *w, mode_t mode)
{
	struct stat st;

	if (!w->depth)
		return fchmodat(w->dirfd, w->name, mode, 0);
	int result = fchmodat(w->dirfd, w->name, mode, AT_SYMLINK_NOFOLLOW);
	if (result < 0 && (errno == EOPNOTSUPP || errno == ENOSYS) &&
	    !fstatat(w->dirfd, w->name, &st, AT_SYMLINK_NOFOLLOW) && !S_ISLNK(st.st_mode))
		result = fchmodat(w->dirfd, w->name, mode, 0);
	return result;
}

/* chmod -x f: where the umask keeps bits that -x reads as if it took them. */
static void check_surprise(const char *path, mode_t old, bool directory, mode_t new)
{
	mode_t plain;
	char a[11], b[11];

	change_mode(text, old, directory, 0, &plain);
	if (!(new & ~plain))
		return;
	mode_string(new, a);
	mode_string(plain, b);
	failf("%s: new permissions are %s, not %s", path, a + 1, b + 1);
}

static void change(struct walk *w)
{
	mode_t old = w->st.st_mode & 07777, new = exact;
	bool directory = S_ISDIR(w->type);

	if (text)
		change_mode(text, w->st.st_mode, directory, mask, &new);
	if (set_mode(w, new) < 0) {
		cannot("changing permissions of '%s'", w->path);
		if (verbose) {
			char a[11], b[11];
			mode_string(old, a);
			mode_string(new, b);
			outputf("failed to change mode of '%s' from %04o (%s) to %04o (%s)\n",
				w->path, old, a + 1, new, b + 1);
		}
		return;
	}
	if (changes || verbose)
		say(w->path, old, new);
	if (like_option)
		check_surprise(w->path, old, directory, new);
}

static bool is_root(const struct walk *w)
{
	struct stat root;

	return !stat("/", &root) && w->st.st_ino == root.st_ino && w->st.st_dev == root.st_dev;
}

static void visit(struct walk *w, enum walk_event event)
{
	switch (event) {
	case WALK_FILE:
		/* links that are met on the way have no mode that matters */
		if (!S_ISLNK(w->type)) {
			change(w);
		} else if (!w->depth) {
			if (quiet)
				status = 1;
			else
				failf("cannot operate on dangling symlink '%s'", w->path);
		}
		break;
	case WALK_DIR:
		if (recursive && preserve_root && !w->depth && is_root(w)) {
			failf("it is dangerous to operate recursively on '%s'", w->path);
			failf("use --no-preserve-root to override this failsafe");
			walk_skip(w);
			break;
		}
		change(w);
		if (!recursive)
			walk_skip(w);
		break;
	case WALK_LEAVE:
		if (w->error) {
			errno = w->error;
			cannot("cannot read directory '%s'", w->path);
		}
		break;
	default:
		errno = w->error;
		cannot("cannot access '%s'", w->path);
		if (verbose)
			outputf("'%s' could not be accessed\n", w->path);
	}
}

/* "-x" as a mode: POSIX has it that u-x is not needed. */
static char *mode_like_option(char **argv)
{
	for (; *argv && strcmp(*argv, "--"); argv++)
		if (**argv == '-' && (*argv)[1] && strchr("rwxXstugoa,0123456789", (*argv)[1])) {
			char *found = *argv;
			for (; *argv; argv++)
				argv[0] = argv[1];
			return found;
		}
	return 0;
}

int main(int argc, char **argv)
{
	struct stat st;
	const char *reference = 0;

	(void)argc;
	text = mode_like_option(argv + 1);
	like_option = text;
	command(&argv, "[-cfRv] MODE FILE... | --reference=FILE FILE...",
		"Change the mode of each FILE: [ugoa][+-=][rwxXstugo], or octal.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'c': changes = true; break;
		case 'f': quiet = true; break;
		case 'R': recursive = true; break;
		case REFERENCE: reference = arg; break;
		case 'v': verbose = true; break;
		case PRESERVE_ROOT: preserve_root = true; break;
		case NO_PRESERVE_ROOT: preserve_root = false; break;
		}
	if (reference) {
		if (text)
			usage_error("cannot combine mode and --reference options");
		if (stat(reference, &st) < 0)
			die("failed to get attributes of '%s'", reference);
		exact = st.st_mode & 07777;
	} else if (!text && !(text = *argv ? *argv++ : 0)) {
		usage_error("missing operand");
	}
	if (!*argv) {
		if (text)
			usage_error("missing operand after '%s'", text);
		usage_error("missing operand");
	}
	mask = current_umask();
	mode_t ignored;
	if (text && !change_mode(text, 0, false, mask, &ignored))
		usage_error("invalid mode: '%s'", text);
	for (; *argv; argv++) {
		struct walk w = { .flags = WALK_HEAD };
		walk_start(&w, *argv);
		for (int event; (event = walk_next(&w)); )
			visit(&w, event);
		walk_end(&w);
	}
	return finish();
}
