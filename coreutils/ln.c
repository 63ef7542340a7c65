/* ln - give files more names */
#include <sys/stat.h>
#include "ask.h"
#include "backup.h"
#include "canonical.h"
#include "cmd.h"
#include "target.h"

enum { BACKUP = 256 };

static const struct opt opts[] = {
	{ BACKUP, "backup", "[HOW]",
	  "keep what would be replaced: none, simple, numbered, existing" },
	{ 'b', 0, 0, "like --backup" },
	{ 'd', "directory", 0, "try to make hard links to directories" },
	{ 'F', 0, 0, 0 },
	{ 'f', "force", 0, "replace what is there" },
	{ 'i', "interactive", 0, "ask before that" },
	{ 'L', "logical", 0, "of a symbolic link, link what it points to" },
	{ 'n', "no-dereference", 0, "a symbolic link to a directory is no directory to link into" },
	{ 'P', "physical", 0, "make a hard link to a symbolic link itself (the default)" },
	{ 'r', "relative", 0, "with -s, point there from where the link is" },
	{ 's', "symbolic", 0, "make symbolic links" },
	{ 'S', "suffix", "SUFFIX", "of backups, instead of ~" },
	{ 't', "target-directory", "DIR", "make the links in DIR" },
	{ 'T', "no-target-directory", 0, "the new name is no directory to link into" },
	{ 'v', "verbose", 0, "say what is done" },
	{ 0 }
};

static bool symbolic, force, interactive, logical, to_directories, from_there, verbose;
static enum backup backup;

/* What a link at name has to say to point to target. */
static char *seen_from(const char *target, const char *name)
{
	char *slash = strrchr(name, '/');
	char *where = slash ? strndup(name, slash - name + 1) : copy_string(".");
	char *from = where ? canonical(where, NOTHING_EXISTS, PHYSICAL) : 0;
	char *to = canonical(target, NOTHING_EXISTS, PHYSICAL);
	char *text = from && to ? relative(to, from) : 0;

	free(where);
	free(from);
	free(to);
	return text;
}

static int make(const char *target, const char *name)
{
	if (symbolic)
		return symlink(target, name);
	return linkat(AT_FDCWD, target, AT_FDCWD, name, logical ? AT_SYMLINK_FOLLOW : 0);
}

/* Under another name first, then moved over: there is no moment without one of the two. */
static int replace(const char *target, const char *name)
{
	size_t n = strlen(name);
	char *temporary = grow(0, n + 32, 1);
	int result = -1;

	for (unsigned i = 0; i < 1000 && result < 0; i++) {
		sprintf(temporary, "%s.%d.%u", name, (int)getpid(), i);
		if ((result = make(target, temporary)) < 0 && errno != EEXIST)
			break;
	}
	if (!result && (result = rename(temporary, name)) < 0) {
		int e = errno;
		unlink(temporary);
		errno = e;
	}
	/* rename leaves both if they are names of one file already */
	if (!result && !symbolic)
		unlink(temporary);
	free(temporary);
	return result;
}

static void complain(const char *target, const char *name)
{
	if (symbolic && (errno == ENAMETOOLONG || !*target))
		fail("failed to create symbolic link '%s' -> '%s'", name, target);
	else if (symbolic)
		fail("failed to create symbolic link '%s'", name);
	else if (errno == EEXIST || errno == EMLINK || errno == EDQUOT || errno == ENOSPC ||
		 errno == EROFS)
		fail("failed to create hard link '%s'", name);
	else
		fail("failed to create hard link '%s' => '%s'", name, target);
}

static bool may_link(const char *target, struct stat *st)
{
	if (symbolic) {
		if (lstat(target, st) < 0 || S_ISLNK(st->st_mode))
			*st = (struct stat){ 0 };
		return true;
	}
	if ((logical ? stat : lstat)(target, st) < 0)
		fail("failed to access '%s'", target);
	else if (S_ISDIR(st->st_mode) && !to_directories)
		failf("%s: hard link not allowed for directory", target);
	else
		return true;
	return false;
}

/* May what is at name go?  Its backup has been made then, if there is to be one. */
static bool make_way(const char *target, const char *name, const struct stat *st,
		     const struct stat *old, char **kept)
{
	if (S_ISDIR(old->st_mode)) {
		failf("%s: cannot overwrite directory", name);
		return false;
	}
	if (st->st_ino == old->st_ino && st->st_dev == old->st_dev &&
	    (old->st_nlink == 1 || !strcmp(target, name))) {
		failf("'%s' and '%s' are the same file", target, name);
		return false;
	}
	if (interactive && !ask("replace '%s'? ", name)) {
		status = 1;
		return false;
	}
	if (backup) {
		*kept = backup_name(AT_FDCWD, name, backup);
		if (rename(name, *kept) < 0) {
			fail("cannot backup '%s'", name);
			return false;
		}
	}
	return true;
}

static void link_one(const char *target, const char *name)
{
	struct stat st, old;
	char *kept = 0, *text = 0;

	if (!may_link(target, &st))
		return;
	bool replacing = (force || interactive || backup) && !lstat(name, &old);
	if (replacing && !make_way(target, name, &st, &old, &kept)) {
		free(kept);
		return;
	}
	if (from_there)
		text = seen_from(target, name);
	if ((replacing && !kept ? replace : make)(text ? text : target, name) < 0) {
		complain(text ? text : target, name);
		if (kept)
			rename(kept, name);
	} else if (verbose) {
		if (kept)
			outputf("'%s' ~ ", kept);
		outputf("'%s' %s '%s'\n", name, symbolic ? "->" : "=>", text ? text : target);
	}
	free(text);
	free(kept);
}

int main(int argc, char **argv)
{
	bool plain = false, keep_link = false, into;
	char *directory = 0, *target;
	struct stat st;

	(void)argc;
	command(&argv,
	        "[OPTION]... [-T] TARGET NAME | TARGET... [DIRECTORY] | -t DIRECTORY TARGET...",
	        "Give TARGET the new name NAME, or each TARGET a name in DIRECTORY or here.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case BACKUP:
		case 'b': backup = parse_backup(arg); break;
		case 'd':
		case 'F': to_directories = true; break;
		case 'f': force = true; interactive = false; break;
		case 'i': force = false; interactive = true; break;
		case 'L': logical = true; break;
		case 'n': keep_link = true; break;
		case 'P': logical = false; break;
		case 'r': from_there = true; break;
		case 's': symbolic = true; break;
		case 'S':
			backup_suffix = arg;
			backup = backup ? backup : parse_backup(0);
			break;
		case 't':
			if (directory)
				dief("multiple target directories specified");
			directory = arg;
			break;
		case 'T': plain = true; break;
		case 'v': verbose = true; break;
		}
	if (from_there && !symbolic)
		dief("cannot do --relative without --symbolic");
	/* one operand alone gets its name here */
	if (*argv && !argv[1] && !directory && !plain)
		directory = ".";
	if (keep_link && !plain && !directory && argv[0] && argv[1] && !argv[2] &&
	    !lstat(argv[1], &st) && S_ISLNK(st.st_mode))
		plain = true;
	target = take_target(argv, directory, plain, &into);
	for (; *argv; argv++) {
		char *name = into ? path_in(target, *argv) : target;
		link_one(*argv, name);
		if (into)
			free(name);
	}
	return finish();
}
