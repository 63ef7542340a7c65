/* cp - copy files and trees */
#include "copier.h"
#include "target.h"
#include "cmd.h"

enum {
	ATTRIBUTES_ONLY = 256, BACKUP, COPY_CONTENTS, PRESERVE, NO_PRESERVE, PARENTS, REFLINK,
	REMOVE_DESTINATION, SPARSE, STRIP, UPDATE
};

static const struct opt opts[] = {
	{ 'a', "archive", 0, "like -dR --preserve=all" },
	{ ATTRIBUTES_ONLY, "attributes-only", 0,
	  "copy only what is known of files, not what is in them" },
	{ BACKUP, "backup", "[HOW]",
	  "keep what would be overwritten: none, simple, numbered, existing" },
	{ 'b', 0, 0, "like --backup" },
	{ COPY_CONTENTS, "copy-contents", 0, "with -R, read devices and fifos" },
	{ 'd', 0, 0, "like -P --preserve=links" },
	{ 'f', "force", 0, "remove a destination that cannot be opened" },
	{ 'i', "interactive", 0, "ask before overwriting" },
	{ 'H', 0, 0, "follow symbolic links among the operands" },
	{ 'l', "link", 0, "make hard links instead" },
	{ 'L', "dereference", 0, "follow all symbolic links" },
	{ 'n', "no-clobber", 0, "do not overwrite" },
	{ 'P', "no-dereference", 0, "copy symbolic links as such" },
	{ 'p', 0, 0, "like --preserve=mode,ownership,timestamps" },
	{ PRESERVE, "preserve", "[LIST]", "keep mode, ownership, timestamps, links, xattr, all" },
	{ NO_PRESERVE, "no-preserve", "LIST", "do not keep these" },
	{ PARENTS, "parents", 0, "put each source at its full path in the directory" },
	{ 'R', "recursive", 0, "copy directories and what is in them" },
	{ 'r', 0, 0, "the same" },
	{ REFLINK, "reflink", "[WHEN]", "share blocks: always, auto or never" },
	{ REMOVE_DESTINATION, "remove-destination", 0, "remove each destination first" },
	{ SPARSE, "sparse", "WHEN", "make holes: auto, always or never" },
	{ STRIP, "strip-trailing-slashes", 0, "of the sources" },
	{ 's', "symbolic-link", 0, "make symbolic links instead" },
	{ 'S', "suffix", "SUFFIX", "of backups, instead of ~" },
	{ 't', "target-directory", "DIR", "copy into DIR" },
	{ 'T', "no-target-directory", 0, "the destination is no directory to copy into" },
	{ 'u', 0, 0, "copy only what is newer than its destination" },
	{ UPDATE, "update", "[WHICH]", "overwrite all, none or older" },
	{ 'v', "verbose", 0, "say what is done" },
	{ 'x', "one-file-system", 0, "do not enter other file systems" },
	{ 0 }
};

static struct copier c;
static bool parents;

static const struct {
	const char *word;
	unsigned what;
} attributes[] = {
	{ "mode", PRESERVE_MODE }, { "ownership", PRESERVE_OWNER },
	{ "timestamps", PRESERVE_TIMES }, { "links", PRESERVE_LINKS },
	{ "xattr", PRESERVE_XATTR | REQUIRE_XATTR }, { "all", PRESERVE_ALL },
};

static unsigned attribute_list(const char *option)
{
	unsigned what = 0;
	char *save = 0;

	for (char *s = strtok_r(arg, ",", &save); s; s = strtok_r(0, ",", &save)) {
		size_t i = 0, n = sizeof attributes / sizeof *attributes;
		if (!strcmp(s, "context"))
			dief("cannot preserve security context without an SELinux-enabled kernel");
		while (i < n && strcmp(s, attributes[i].word))
			i++;
		if (i == n)
			usage_error("invalid argument '%s' for '%s'", s, option);
		what |= attributes[i].what;
	}
	return what;
}

/* Which of three words arg is. */
static int one_of(const char *option, const char *a, const char *b, const char *d)
{
	const char *words[] = { a, b, d };

	for (int i = 0; i < 3; i++)
		if (!strcmp(arg, words[i]))
			return i;
	usage_error("invalid argument '%s' for '%s'", arg, option);
}

/* DIR/a/b of the source a/b/c: made, if need be, with the attributes of a/b. */
static bool make_parents(char *full, size_t source, bool again)
{
	struct stat st;

	for (char *p = full + source; (p = strchr(p, '/')); *p++ = '/') {
		*p = '\0';
		bool ok = true;
		if (again)
			ok = !c.preserve || copy_attributes_of(&c, full + source, full);
		else if (stat(full, &st) < 0) {
			if (stat(full + source, &st) < 0) {
				fail("failed to get attributes of '%s'", full + source);
				ok = false;
			} else if (mkdir(full, (st.st_mode & 0777) | 0700) < 0) {
				fail("cannot make directory '%s'", full);
				ok = false;
			} else if (c.verbose) {
				outputf("%s -> %s\n", full + source, full);
			}
		} else if (!S_ISDIR(st.st_mode)) {
			failf("'%s' exists but is not a directory", full);
			ok = false;
		}
		if (!ok)
			return false;
	}
	return true;
}

static void copy_with_parents(const char *source, const char *directory)
{
	char *full = join_path(directory, source);
	const char *from = source + strspn(source, "/");
	size_t start = strlen(full) - strlen(from);

	strip_slashes(full);
	if (make_parents(full, start, false)) {
		copy_tree(&c, source, full);
		make_parents(full, start, true);
	}
	free(full);
}

/* With -f and a backup, a file may be copied to itself: that makes the backup. */
static void copy_to(const char *source, const char *target)
{
	struct copier own = c;

	if (!c.force || !c.backup || strcmp(source, target)) {
		copy_tree(&c, source, target);
		return;
	}
	char *name = backup_name(AT_FDCWD, target, c.backup);
	own.backup = NO_BACKUP;
	copy_tree(&own, source, name);
	free(name);
}

static void copy_into(const char *source, const char *directory)
{
	char *full = path_in(directory, source);

	copy_tree(&c, source, full);
	free(full);
}

int main(int argc, char **argv)
{
	bool plain = false, into, strip = false;
	char *directory = 0;
	int follow = -1, which;

	(void)argc;
	command(&argv,
	        "[OPTION]... [-T] SOURCE DEST | SOURCE... DIRECTORY | -t DIRECTORY SOURCE...",
	        "Copy SOURCE to DEST, or each SOURCE into DIRECTORY.", opts);
	for (int o; (o = option()); )
		switch (o) {
		case 'a':
			c.preserve |= PRESERVE_ALL;
			c.recursive = true;
			follow = FOLLOW_NONE;
			break;
		case ATTRIBUTES_ONLY: c.attributes_only = true; break;
		case BACKUP:
		case 'b': c.backup = parse_backup(arg); break;
		case COPY_CONTENTS: c.contents = true; break;
		case 'd': follow = FOLLOW_NONE; c.preserve |= PRESERVE_LINKS; break;
		case 'f': c.force = true; break;
		case 'i': c.overwrite = OVERWRITE_ASK; break;
		case 'H': follow = FOLLOW_OPERANDS; break;
		case 'l': c.hard_links = true; break;
		case 'L': follow = FOLLOW_ALL; break;
		case 'n': c.overwrite = OVERWRITE_NEVER; break;
		case 'P': follow = FOLLOW_NONE; break;
		case PRESERVE:
			if (arg) {
				c.preserve |= attribute_list("--preserve");
				break;
			}
			/* fallthrough */
		case 'p': c.preserve |= PRESERVE_MODE | PRESERVE_OWNER | PRESERVE_TIMES; break;
		case NO_PRESERVE:
			which = attribute_list("--no-preserve");
			c.preserve &= ~which;
			c.default_mode |= which & PRESERVE_MODE;
			break;
		case PARENTS: parents = true; break;
		case 'R':
		case 'r': c.recursive = true; break;
		case REFLINK:
			c.reflink = arg ? one_of("--reflink", "auto", "always", "never")
					: REFLINK_ALWAYS;
			break;
		case REMOVE_DESTINATION: c.remove_destination = true; break;
		case SPARSE: c.holes = one_of("--sparse", "auto", "always", "never"); break;
		case STRIP: strip = true; break;
		case 's': c.symbolic_links = true; break;
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
		case UPDATE:
			if (arg && (which = one_of("--update", "all", "none", "older")) < 2) {
				c.update = false;
				c.overwrite = which ? OVERWRITE_NEVER : OVERWRITE_DEFAULT;
				break;
			}
			/* fallthrough */
		case 'u': c.update = true; break;
		case 'v': c.verbose = true; break;
		case 'x': c.one_file_system = true; break;
		}
	if (c.preserve & PRESERVE_MODE)
		c.default_mode = false;
	if (c.hard_links && c.symbolic_links)
		usage_error("cannot make both hard and symbolic links");
	if (c.backup && c.overwrite == OVERWRITE_NEVER)
		usage_error("options --backup and --no-clobber are mutually exclusive");
	if (c.reflink == REFLINK_ALWAYS && c.holes != KEEP_HOLES)
		usage_error("--reflink can be used only with --sparse=auto");
	if (follow < 0)
		follow = c.recursive && !c.hard_links ? FOLLOW_NONE : FOLLOW_ALL;
	c.follow = follow;
	/* without -R there is only what can be read */
	if (!c.recursive && !(c.follow == FOLLOW_NONE))
		c.contents = true;
	char *target = take_target(argv, directory, plain, &into);
	if (parents && !into)
		usage_error("with --parents, the destination must be a directory");
	for (; *argv; argv++) {
		if (strip)
			strip_slashes(*argv);
		if (parents)
			copy_with_parents(*argv, target);
		else if (into)
			copy_into(*argv, target);
		else
			copy_to(*argv, target);
	}
	return finish();
}
