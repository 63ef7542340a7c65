/* mv - move or rename files and trees */
#include "copier.h"
#include "remove.h"
#include "seen.h"
#include "target.h"
#include "cmd.h"

enum { BACKUP = 256, STRIP, UPDATE };

static const struct opt opts[] = {
	{ BACKUP, "backup", "[HOW]",
	  "keep what would be overwritten: none, simple, numbered, existing" },
	{ 'b', 0, 0, "like --backup" },
	{ 'f', "force", 0, "never ask" },
	{ 'i', "interactive", 0, "ask before overwriting" },
	{ 'n', "no-clobber", 0, "do not overwrite" },
	{ STRIP, "strip-trailing-slashes", 0, "of the sources" },
	{ 'S', "suffix", "SUFFIX", "of backups, instead of ~" },
	{ 't', "target-directory", "DIR", "move into DIR" },
	{ 'T', "no-target-directory", 0, "the destination is no directory to move into" },
	{ 'u', 0, 0, "move only what is newer than its destination" },
	{ UPDATE, "update", "[WHICH]", "overwrite all, none or older" },
	{ 'v', "verbose", 0, "say what is done" },
	{ 0 }
};

static struct copier c = {
	.recursive = true, .preserve = PRESERVE_ALL, .moving = true,
};

/* What has been moved: a second source must not overwrite it. */
static struct seen moved;

static bool same_file(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

/* Another file system: a copy of everything, and if that is whole, the
 * source goes.  What is in the way goes first, as rename would have it. */
static void move_by_copy(const char *from, const char *to, const struct stat *st, bool exists)
{
	struct copier copier = c;

	copier.overwrite = OVERWRITE_ALWAYS;
	copier.update = false;
	copier.backup = NO_BACKUP;
	if (exists && unlinkat(AT_FDCWD, to, S_ISDIR(st->st_mode) ? AT_REMOVEDIR : 0) < 0 &&
	    errno != ENOENT) {
		fail("inter-device move failed: '%s' to '%s'; unable to remove target", from, to);
		return;
	}
	if (copy_tree(&copier, from, to))
		remove_all(from, c.verbose);
}

/* Two names of one file, or a link that would take the place of what it points to. */
static bool are_same(const char *from, const struct stat *a, const struct stat *b)
{
	struct stat target;

	return same_file(a, b) ||
	       (S_ISLNK(a->st_mode) && !stat(from, &target) && same_file(&target, b));
}

/* May what is at to be replaced? */
static bool agreed(const char *from, const char *to, const struct stat *a, const struct stat *b)
{
	if (are_same(from, a, b) && !c.backup) {
		failf("'%s' and '%s' are the same file", from, to);
		return false;
	}
	if (seen(&moved, b) && c.backup != NUMBERED_BACKUP) {
		failf("will not overwrite just-created '%s' with '%s'", to, from);
		return false;
	}
	switch (may_replace(&c, a, b, AT_FDCWD, to, to)) {
	case REPLACE_FAILED:
	case REPLACE_NOT: return false;
	case REPLACE: break;
	}
	if (c.backup || S_ISDIR(a->st_mode) == S_ISDIR(b->st_mode))
		return true;
	if (S_ISDIR(b->st_mode))
		failf("cannot overwrite directory '%s' with non-directory", to);
	else
		failf("cannot overwrite non-directory '%s' with directory '%s'", to, from);
	return false;
}

static char *make_backup(const char *to)
{
	char *backup = backup_name(AT_FDCWD, to, c.backup);

	if (!rename(to, backup))
		return backup;
	fail("cannot backup '%s'", to);
	free(backup);
	return 0;
}

static void move(const char *from, const char *to)
{
	struct stat a, b;
	char *backup = 0;
	bool isnew;

	if (lstat(from, &a) < 0) {
		fail("cannot stat '%s'", from);
		return;
	}
	bool exists = !lstat(to, &b);
	if (exists && !agreed(from, to, &a, &b))
		return;
	if (exists && c.backup) {
		if (!(backup = make_backup(to)))
			return;
		exists = false;
	}
	if (!rename(from, to)) {
		see(&moved, &a, &isnew);
		if (c.verbose)
			outputf(backup ? "renamed '%s' -> '%s' (backup: '%s')\n" :
				"renamed '%s' -> '%s'\n", from, to, backup);
	} else if (errno == EXDEV) {
		move_by_copy(from, to, &b, exists);
	} else {
		if (errno == EINVAL && S_ISDIR(a.st_mode))
			failf("cannot move '%s' to a subdirectory of itself, '%s'", from, to);
		else
			fail("cannot move '%s' to '%s'", from, to);
		if (backup)
			rename(backup, to);
	}
	free(backup);
}

static void set_update(void)
{
	if (!arg || !strcmp(arg, "older"))
		c.update = true;
	else if (!strcmp(arg, "none"))
		c.overwrite = OVERWRITE_NEVER;
	else if (!strcmp(arg, "all"))
		c.update = false;
	else
		usage_error("invalid argument '%s' for '--update'", arg);
}

int main(int argc, char **argv)
{
	bool plain = false, into, strip = false;
	char *directory = 0;

	(void)argc;
	command(&argv,
	        "[OPTION]... [-T] SOURCE DEST | SOURCE... DIRECTORY | -t DIRECTORY SOURCE...",
	        "Rename SOURCE to DEST, or move each SOURCE into DIRECTORY.", opts);
	for (int o; (o = option()); )
		switch (o) {
		case BACKUP:
		case 'b': c.backup = parse_backup(arg); break;
		case 'f': c.overwrite = OVERWRITE_ALWAYS; break;
		case 'i': c.overwrite = OVERWRITE_ASK; break;
		case 'n': c.overwrite = OVERWRITE_NEVER; break;
		case STRIP: strip = true; break;
		case 'S':
			backup_suffix = arg;
			c.backup = c.backup ? c.backup : parse_backup(0);
			break;
		case 't':
			if (directory)
				dief("multiple target directories specified");
			directory = arg;
			break;
		case 'T': plain = true; break;
		case 'u': c.update = true; break;
		case UPDATE: set_update(); break;
		case 'v': c.verbose = true; break;
		}
	if (c.backup && c.overwrite == OVERWRITE_NEVER)
		usage_error("options --backup and --no-clobber are mutually exclusive");
	char *target = take_target(argv, directory, plain, &into);
	for (; *argv; argv++) {
		if (strip)
			strip_slashes(*argv);
		if (into) {
			char *full = path_in(target, *argv);
			move(*argv, full);
			free(full);
		} else {
			move(*argv, target);
		}
	}
	return finish();
}
