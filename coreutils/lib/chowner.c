/* chowner.c: chown and chgrp (see chowner.h) */
#include "chowner.h"
#include "owner.h"
#include "walk.h"

enum { REFERENCE = 256, FROM, DEREFERENCE, PRESERVE_ROOT, NO_PRESERVE_ROOT };

static const struct opt opts[] = {
	{ 'c', "changes", 0, "say what is changed" },
	{ 'f', "silent", 0, "do not complain of what cannot be changed" },
	{ 'f', "quiet", 0, 0 },
	{ FROM, "from", "OWNER[:GROUP]", "change only files that belong to these" },
	{ DEREFERENCE, "dereference", 0,
	  "of a symbolic link change what it points to (the default)" },
	{ 'h', "no-dereference", 0, "change symbolic links themselves" },
	{ 'H', 0, 0, "with -R, follow links to directories among the operands" },
	{ 'L', 0, 0, "with -R, follow all links to directories" },
	{ 'P', 0, 0, "with -R, follow no links (the default)" },
	{ 'R', "recursive", 0, "change what is in directories, too" },
	{ REFERENCE, "reference", "FILE", "use the owner and group of FILE" },
	{ 'v', "verbose", 0, "say what is done" },
	{ PRESERVE_ROOT, "preserve-root", 0, "do not do -R on '/'" },
	{ NO_PRESERVE_ROOT, "no-preserve-root", 0, "treat '/' as any other (the default)" },
	{ 0 }
};

static uid_t uid = -1, from_uid = -1;
static gid_t gid = -1, from_gid = -1;
static bool changes, quiet, verbose, recursive, preserve_root, group_only;
static bool through = true; /* links: what they point to is changed */
static enum { PHYSICAL, HEAD, LOGICAL } traverse;

/* "user:group", or only what was asked for. */
static const char *owner_text(char *out, size_t n, uid_t u, gid_t g)
{
	char user[16], group[16];
	const char *a = user_name(u), *b = group_name(g);

	snprintf(user, sizeof user, "%u", u);
	snprintf(group, sizeof group, "%u", g);
	if (uid == (uid_t)-1)
		snprintf(out, n, "%s", b ? b : group);
	else if (gid == (gid_t)-1)
		snprintf(out, n, "%s", a ? a : user);
	else
		snprintf(out, n, "%s:%s", a ? a : user, b ? b : group);
	return out;
}

static void say(const char *path, const struct stat *st)
{
	char old[600], new[600];
	uid_t u = uid == (uid_t)-1 ? st->st_uid : uid;
	gid_t g = gid == (gid_t)-1 ? st->st_gid : gid;
	const char *what = uid == (uid_t)-1 && gid != (gid_t)-1 ? "group" : "ownership";

	owner_text(old, sizeof old, st->st_uid, st->st_gid);
	owner_text(new, sizeof new, u, g);
	if (uid == (uid_t)-1 && gid == (gid_t)-1)
		*new = '\0';
	if (u == st->st_uid && g == st->st_gid) {
		if (verbose)
			outputf(*new ? "%s of '%s' retained as %s\n" : "%s of '%s' retained\n",
			        what, path, new);
	} else {
		outputf("changed %s of '%s' from %s to %s\n", what, path, old, new);
	}
}

static void cannot(const char *fmt, const char *path)
{
	if (quiet)
		status = 1;
	else
		fail(fmt, path);
}

static bool belongs(const struct stat *st)
{
	return (from_uid == (uid_t)-1 || from_uid == st->st_uid) &&
	       (from_gid == (gid_t)-1 || from_gid == st->st_gid);
}

static void change(struct walk *w)
{
	struct stat st = w->st;
	int flags = through ? 0 : AT_SYMLINK_NOFOLLOW;

	/* Only a link that was one when it was looked at is followed: see walk.h. */
	if (!S_ISLNK(w->type) && w->depth && traverse != LOGICAL)
		flags = AT_SYMLINK_NOFOLLOW;
	if (S_ISLNK(w->type) && !flags && fstatat(w->dirfd, w->name, &st, 0) < 0) {
		cannot("cannot dereference '%s'", w->path);
		return;
	}
	if (!belongs(&st)) {
		if (verbose)
			outputf("ownership of '%s' retained\n", w->path);
		return;
	}
	if (fchownat(w->dirfd, w->name, uid, gid, flags) < 0)
		cannot(uid == (uid_t)-1 && gid != (gid_t)-1 ? "changing group of '%s'"
		                                            : "changing ownership of '%s'",
		       w->path);
	else if (changes || verbose)
		say(w->path, &st);
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
		change(w);
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
	case WALK_CYCLE:
		failf("cycle detected at '%s'", w->path);
		break;
	default:
		errno = w->error;
		cannot("cannot access '%s'", w->path);
	}
}

static void parse(const char *s, uid_t *u, gid_t *g)
{
	if (!group_only) {
		parse_owner(s, u, g);
	} else {
		*u = -1;
		if (*s && !find_group(s, g))
			dief("invalid group: '%s'", s);
	}
}

int change_owners(char **argv, bool group)
{
	const char *reference = 0;
	bool links_given = false;
	struct stat st;

	group_only = group;
	command(&argv,
	        group ? "[-cfhRv] [-H | -L | -P] GROUP FILE... | --reference=FILE FILE..."
	              : "[-cfhRv] [-H | -L | -P] [OWNER][:[GROUP]] FILE... | --reference=FILE "
	                "FILE...",
	        group ? "Change the group of each FILE."
	              : "Change the owner and group of each FILE.",
	        opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'c': changes = true; break;
		case 'f': quiet = true; break;
		case FROM: parse_owner(arg, &from_uid, &from_gid); break;
		case DEREFERENCE: through = true; links_given = true; break;
		case 'h': through = false; links_given = true; break;
		case 'H': traverse = HEAD; break;
		case 'L': traverse = LOGICAL; break;
		case 'P': traverse = PHYSICAL; break;
		case 'R': recursive = true; break;
		case REFERENCE: reference = arg; break;
		case 'v': verbose = true; break;
		case PRESERVE_ROOT: preserve_root = true; break;
		case NO_PRESERVE_ROOT: preserve_root = false; break;
		}
	if (recursive && traverse == PHYSICAL) {
		if (links_given && through)
			dief("-R --dereference requires either -H or -L");
		through = false;
	}
	if (!recursive)
		traverse = PHYSICAL;
	const char *spec = reference ? 0 : *argv;
	if (!reference && !*argv++)
		usage_error("missing operand");
	if (!*argv) {
		if (spec)
			usage_error("missing operand after '%s'", spec);
		usage_error("missing operand");
	}
	if (spec) {
		parse(spec, &uid, &gid);
	} else {
		if (stat(reference, &st) < 0)
			die("failed to get attributes of '%s'", reference);
		uid = group ? (uid_t)-1 : st.st_uid;
		gid = st.st_gid;
	}
	for (; *argv; argv++) {
		struct walk w = { .flags = traverse == LOGICAL ? WALK_LOGICAL :
				  traverse == HEAD ? WALK_HEAD : 0 };
		walk_start(&w, *argv);
		for (int event; (event = walk_next(&w)); )
			visit(&w, event);
		walk_end(&w);
	}
	return finish();
}
