/* copier.c: copies files and trees, for cp and mv (see copier.h) */
#include "ask.h"
#include "copier.h"
#include "mode.h"
#include "seen.h"
#include "walk.h"

/* One copy under way: where it reads, and the same place where it writes. */
struct copying {
	const struct copier *c;
	struct walk from;
	struct trail to;
	int dirfd;        /* of the entry in `to`, and its name */
	const char *name;
	bool exists;      /* the entry in `to` is there: */
	struct stat st;
	char *backup;     /* the name it has got by now */
	struct { bool made; } *level;
	size_t levels;
	dev_t root_dev;   /* the top of the copy, if it is a directory */
	ino_t root_ino;
	bool rooted, ok;
};

static bool same_file(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

static bool newer(const struct stat *a, const struct stat *b)
{
	return a->st_mtim.tv_sec != b->st_mtim.tv_sec ? a->st_mtim.tv_sec > b->st_mtim.tv_sec
						       : a->st_mtim.tv_nsec > b->st_mtim.tv_nsec;
}

enum replace may_replace(const struct copier *c, const struct stat *from, const struct stat *to,
			 int dirfd, const char *name, const char *path)
{
	char mode[11];

	if (c->update && !newer(from, to))
		return REPLACE_NOT;
	if (c->overwrite == OVERWRITE_NEVER)
		return REPLACE_NOT;
	bool question = c->overwrite == OVERWRITE_ASK ||
		(c->moving && c->overwrite == OVERWRITE_DEFAULT && isatty(0));
	if (!question)
		return REPLACE;
	if (!S_ISLNK(to->st_mode) && faccessat(dirfd, name, W_OK, AT_EACCESS) < 0) {
		const char *fmt = c->moving || c->force || c->remove_destination ?
			"replace '%s', overriding mode %04o (%s)? " :
			"unwritable '%s' (mode %04o, %s); try anyway? ";
		mode_string(to->st_mode, mode);
		if (!ask(fmt, path, to->st_mode & 07777, mode + 1))
			return REPLACE_FAILED;
	} else if (c->overwrite == OVERWRITE_ASK && !ask("overwrite '%s'? ", path)) {
		return REPLACE_FAILED;
	}
	return REPLACE;
}

static bool wrong(struct copying *y)
{
	y->ok = false;
	return false;
}

/* A failure that is told of the destination: "cannot create ... 'PATH'". */
#define FAIL_TO(y, text) (fail(text " '%s'", (y)->to.path), wrong(y))

static bool may_chown(void)
{
	return !geteuid();
}

/* Owner, mode and times by name: for what is not a regular file. */
static bool set_attributes(const struct copier *c, const struct stat *st, int dirfd,
			   const char *name, const char *path)
{
	struct timespec times[2] = { st->st_atim, st->st_mtim };
	bool ok = true;

	if (c->preserve & PRESERVE_TIMES &&
	    utimensat(dirfd, name, times, AT_SYMLINK_NOFOLLOW) < 0) {
		fail("preserving times for '%s'", path);
		ok = false;
	}
	if (c->preserve & PRESERVE_OWNER &&
	    fchownat(dirfd, name, st->st_uid, st->st_gid, AT_SYMLINK_NOFOLLOW) < 0 && may_chown()) {
		fail("failed to preserve ownership for '%s'", path);
		ok = false;
	}
	if (c->preserve & PRESERVE_MODE && !S_ISLNK(st->st_mode) &&
	    fchmodat(dirfd, name, st->st_mode & 07777, 0) < 0) {
		fail("preserving permissions for '%s'", path);
		ok = false;
	}
	return ok;
}

bool copy_attributes_of(const struct copier *c, const char *from, const char *to)
{
	struct stat st;

	if (stat(from, &st) < 0) {
		fail("failed to get attributes of '%s'", from);
		return false;
	}
	return set_attributes(c, &st, AT_FDCWD, to, to);
}

static void set_open_attributes(struct copying *y, const struct stat *st, int in, int out,
                                bool isnew)
{
	const struct copier *c = y->c;
	struct timespec times[2] = { st->st_atim, st->st_mtim };
	mode_t mode = st->st_mode & 07777;

	if (c->preserve & PRESERVE_OWNER && fchown(out, st->st_uid, st->st_gid) < 0) {
		/* a program must not become set-id for another user */
		mode &= ~(S_ISUID | S_ISGID);
		if (may_chown())
			FAIL_TO(y, "failed to preserve ownership for");
		else
			(void)!fchown(out, -1, st->st_gid);
	}
	if (c->preserve & PRESERVE_XATTR && !copy_xattrs(in, out) && c->preserve & REQUIRE_XATTR)
		FAIL_TO(y, "setting attributes for");
	/* without the mode, what open would have given, had the owner not come first */
	if (!(c->preserve & PRESERVE_MODE))
		mode = (c->default_mode ? 0666 : mode & 0777) & ~current_umask();
	if ((c->preserve & PRESERVE_MODE || (isnew && c->preserve & PRESERVE_OWNER)) &&
	    fchmod(out, mode) < 0)
		FAIL_TO(y, "preserving permissions for");
	if (c->preserve & PRESERVE_TIMES && futimens(out, times) < 0)
		FAIL_TO(y, "preserving times for");
}

/* Opens what is written to; *isnew: it was not there. */
static int open_destination(struct copying *y, const struct stat *st, bool *isnew)
{
	const struct copier *c = y->c;
	int fd, flags = O_WRONLY | O_CLOEXEC | O_NOCTTY;

	*isnew = false;
	if (y->exists) {
		fd = openat(y->dirfd, y->name, flags | (c->attributes_only ? 0 : O_TRUNC));
		if (fd >= 0 || !c->force)
			return fd < 0 ? FAIL_TO(y, "cannot create regular file"), fd : fd;
		if (unlinkat(y->dirfd, y->name, 0) < 0)
			return FAIL_TO(y, "cannot remove"), -1;
		if (c->verbose)
			outputf("removed '%s'\n", y->to.path);
	}
	/* Nobody else looks in before the owner is right. */
	mode_t mode = c->default_mode ? 0666 : st->st_mode & 0777;
	if (c->preserve & PRESERVE_OWNER)
		mode &= 0700;
	*isnew = true;
	fd = openat(y->dirfd, y->name, flags | O_CREAT | O_EXCL, mode);
	if (fd < 0) {
		/* the kernel says EISDIR of a new name with a slash at its end */
		errno = errno == EISDIR ? ENOTDIR : errno;
		FAIL_TO(y, "cannot create regular file");
	}
	return fd;
}

static bool copy_contents(struct copying *y, const struct stat *st, int in, int out)
{
	const struct copier *c = y->c;
	enum copied result;

	if (c->attributes_only)
		return true;
	if (c->reflink == REFLINK_ALWAYS) {
		if (share_blocks(in, out))
			return true;
		fail("failed to clone '%s' from '%s'", y->to.path, y->from.path);
		return wrong(y);
	}
	if (c->reflink == REFLINK_NEVER && c->holes == KEEP_HOLES &&
	    st->st_blocks >= st->st_size / 512)
		result = copy_file(in, out, st, FILL_HOLES);
	else
		result = copy_file(in, out, st, c->holes);
	if (result == READ_FAILED)
		fail("error reading '%s'", y->from.path);
	else if (result == WRITE_FAILED)
		fail("error writing '%s'", y->to.path);
	return result == COPIED || wrong(y);
}

/* A copy that failed half-way is no copy. */
static void discard(struct copying *y, int fd)
{
	struct stat made, found;

	if (!fstat(fd, &made) && !fstatat(y->dirfd, y->name, &found, AT_SYMLINK_NOFOLLOW) &&
	    same_file(&made, &found))
		unlinkat(y->dirfd, y->name, 0);
}

static bool copy_regular(struct copying *y)
{
	struct walk *w = &y->from;
	struct stat st;
	bool isnew, follow = y->c->follow == FOLLOW_ALL ||
		(y->c->follow == FOLLOW_OPERANDS && !w->depth);
	int in = openat(w->dirfd, w->name,
	                O_RDONLY | O_CLOEXEC | O_NOCTTY | (follow ? 0 : O_NOFOLLOW));

	if (in < 0 || fstat(in, &st) < 0) {
		fail("cannot open '%s' for reading", w->path);
		if (in >= 0)
			close(in);
		return wrong(y);
	}
	int out = open_destination(y, &st, &isnew);
	if (out < 0) {
		close(in);
		return false;
	}
	bool ok = copy_contents(y, &st, in, out);
	if (ok)
		set_open_attributes(y, &st, in, out, isnew);
	else if (isnew)
		discard(y, out);
	close(in);
	if (close(out) < 0)
		ok = FAIL_TO(y, "failed to close");
	return ok;
}

static bool copy_symlink(struct copying *y)
{
	struct walk *w = &y->from;
	size_t size = w->st.st_size ? w->st.st_size + 1 : PATH_MAX;
	char *text = grow(0, size + 1, 1);
	ssize_t n = readlinkat(w->dirfd, w->name, text, size);

	if (n < 0) {
		fail("cannot read symbolic link '%s'", w->path);
		free(text);
		return wrong(y);
	}
	text[n] = '\0';
	int result = symlinkat(text, y->dirfd, y->name);
	if (result < 0) {
		fail("cannot create symbolic link '%s'", y->to.path);
		wrong(y);
	} else if (y->c->preserve & PRESERVE_XATTR &&
		   !copy_link_xattrs(w->path, y->to.path) && y->c->preserve & REQUIRE_XATTR) {
		FAIL_TO(y, "setting attributes for");
	}
	free(text);
	return !result && (set_attributes(y->c, &w->st, y->dirfd, y->name, y->to.path) || wrong(y));
}

static bool copy_special(struct copying *y)
{
	const struct stat *st = &y->from.st;
	mode_t mode = y->c->default_mode ? (st->st_mode & S_IFMT) | 0666 : st->st_mode;

	if (mknodat(y->dirfd, y->name, mode, st->st_rdev) < 0)
		return FAIL_TO(y, S_ISFIFO(mode) ? "cannot create fifo"
		                                 : "cannot create special file");
	return set_attributes(y->c, st, y->dirfd, y->name, y->to.path) || wrong(y);
}

static bool make_hard_link(struct copying *y, int dirfd, const char *name, const char *path)
{
	bool follow = y->c->follow == FOLLOW_ALL ||
		(y->c->follow == FOLLOW_OPERANDS && !y->from.depth);

	if (!linkat(dirfd, name, y->dirfd, y->name, follow ? AT_SYMLINK_FOLLOW : 0))
		return true;
	fail("cannot create hard link '%s' to '%s'", y->to.path, path);
	return wrong(y);
}

static bool make_symbolic_link(struct copying *y)
{
	if (*y->from.path != '/' && strchr(y->to.path, '/') && strncmp(y->to.path, "./", 2)) {
		failf("%s: can make relative symbolic links only in current directory", y->to.path);
		return wrong(y);
	}
	if (!symlinkat(y->from.path, y->dirfd, y->name))
		return true;
	fail("cannot create symbolic link '%s' to '%s'", y->to.path, y->from.path);
	return wrong(y);
}

/* Files that this program has made: a second operand must not overwrite them. */
static struct seen made, sources;
/* Files with several names, and the path of the copy. */
static struct seen linked;

static void remember(struct copying *y)
{
	struct stat st;
	bool isnew;

	if (!y->from.depth && !fstatat(y->dirfd, y->name, &st, AT_SYMLINK_NOFOLLOW))
		see(&made, &st, &isnew), see(&sources, &y->from.st, &isnew);
}

/* What is in the way goes, or stays to be written over.  False: nothing is to be done. */
static bool clear_the_way(struct copying *y)
{
	const struct copier *c = y->c;
	struct walk *w = &y->from;
	bool to_copy = S_ISREG(w->type) || c->contents;
	/* A link is written through, unless something takes its place. */
	bool through = to_copy && !c->moving && !c->hard_links && !c->symbolic_links &&
		       !c->backup && !c->remove_destination;
	struct stat self, target;

	y->exists = !fstatat(y->dirfd, y->name, &y->st, AT_SYMLINK_NOFOLLOW);
	if (!y->exists)
		return errno == ENOENT || FAIL_TO(y, "cannot stat");
	self = y->st;
	if (S_ISLNK(y->st.st_mode) && fstatat(y->dirfd, y->name, &self, 0) < 0) {
		if (through) {
			failf("not writing through dangling symlink '%s'", y->to.path);
			return wrong(y);
		}
		self = y->st;
	}
	/* A link must not take the place of what it points to. */
	bool own = S_ISLNK(w->type) && !fstatat(w->dirfd, w->name, &target, 0) &&
		   same_file(&target, &y->st) && !c->backup;
	if (own || same_file(&w->st, &y->st) || (through && same_file(&w->st, &self))) {
		if (c->hard_links && !c->backup)
			return false; /* it is the link wanted */
		if (!(c->backup && strcmp(w->path, y->to.path)) &&
		    !(c->symbolic_links && c->force)) {
			failf("'%s' and '%s' are the same file", w->path, y->to.path);
			return wrong(y);
		}
	}
	switch (may_replace(c, &w->st, through ? &self : &y->st, y->dirfd, y->name, y->to.path)) {
	case REPLACE_FAILED: return wrong(y);
	case REPLACE_NOT: return false;
	case REPLACE: break;
	}
	if (S_ISDIR(through ? self.st_mode : y->st.st_mode)) {
		failf("cannot overwrite directory '%s' with non-directory", y->to.path);
		return wrong(y);
	}
	if (!w->depth && seen(&made, &y->st) && c->backup != NUMBERED_BACKUP) {
		if (seen(&sources, &w->st)) {
			warnf("warning: source file '%s' specified more than once", w->path);
			return false;
		}
		failf("will not overwrite just-created '%s' with '%s'", y->to.path, w->path);
		return wrong(y);
	}
	if (c->backup) {
		y->backup = backup_name(y->dirfd, y->name, c->backup);
		if (renameat(y->dirfd, y->name, y->dirfd, y->backup) < 0)
			return FAIL_TO(y, "cannot backup");
		y->exists = false;
		return true;
	}
	/* A file with several names that shall be linked as the source is cannot be
	 * written to: its other names would change as well. */
	bool split = c->preserve & PRESERVE_LINKS && y->st.st_nlink > 1;
	if (c->remove_destination || !to_copy || split || c->moving ||
	    ((c->hard_links || c->symbolic_links) && c->force)) {
		if (unlinkat(y->dirfd, y->name, 0) < 0 && errno != ENOENT)
			return FAIL_TO(y, "cannot remove");
		if (c->verbose && c->remove_destination)
			outputf("removed '%s'\n", y->to.path);
		y->exists = false;
	}
	return true;
}

static void say_copied(struct copying *y)
{
	if (!y->c->verbose)
		return;
	outputf("%s'%s' -> '%s'", y->c->moving ? "copied " : "", y->from.path, y->to.path);
	if (y->backup) {
		size_t n = y->to.name;
		outputf(" (backup: '%.*s%s')", (int)n, y->to.path, y->backup);
	}
	outputf("\n");
}

/* Is there a copy under another name already? */
static bool link_to_copy(struct copying *y)
{
	const struct stat *st = &y->from.st;
	bool isnew;

	if (!(y->c->preserve & PRESERVE_LINKS) || st->st_nlink < 2)
		return false;
	struct seen_file *f = see(&linked, st, &isnew);
	if (isnew || !f->path)
		f->path = copy_string(y->to.path);
	else if (!linkat(AT_FDCWD, f->path, y->dirfd, y->name, 0))
		return true;
	else if (errno == EEXIST && !unlinkat(y->dirfd, y->name, 0))
		return !linkat(AT_FDCWD, f->path, y->dirfd, y->name, 0);
	/* no path, too long, across file systems: a copy of its own */
	return false;
}

static bool make_copy(struct copying *y)
{
	struct walk *w = &y->from;

	if (y->c->hard_links)
		return make_hard_link(y, w->dirfd, w->name, w->path);
	if (y->c->symbolic_links)
		return make_symbolic_link(y);
	if (link_to_copy(y))
		return true;
	if (S_ISLNK(w->type))
		return copy_symlink(y);
	if (S_ISREG(w->type) || y->c->contents)
		return copy_regular(y);
	return copy_special(y);
}

static void copy_entry(struct copying *y)
{
	y->backup = 0;
	if (clear_the_way(y)) {
		if (make_copy(y)) {
			remember(y);
			say_copied(y);
		} else if (y->backup) {
			renameat(y->dirfd, y->backup, y->dirfd, y->name);
		}
	}
	free(y->backup);
}

static bool make_directory(struct copying *y, bool *isnew)
{
	struct walk *w = &y->from;
	mode_t mode = y->c->default_mode ? 0777 : w->st.st_mode & 07777;

	*isnew = false;
	if (!fstatat(y->dirfd, y->name, &y->st, AT_SYMLINK_NOFOLLOW)) {
		if (S_ISDIR(y->st.st_mode))
			return true;
		if (y->c->backup) {
			y->backup = backup_name(y->dirfd, y->name, y->c->backup);
			if (renameat(y->dirfd, y->name, y->dirfd, y->backup) < 0)
				return FAIL_TO(y, "cannot backup");
		} else {
			failf("cannot overwrite non-directory '%s' with directory '%s'",
			      y->to.path, w->path);
			return wrong(y);
		}
	}
	/* Writable for as long as things are put into it. */
	if (y->c->preserve & PRESERVE_OWNER)
		mode &= 0700;
	if (mkdirat(y->dirfd, y->name, mode | 0700) < 0)
		return FAIL_TO(y, "cannot create directory");
	*isnew = true;
	return true;
}

/* Makes the directory that the walk is at, and goes into it on both sides. */
static bool open_directory(struct copying *y)
{
	struct walk *w = &y->from;
	bool isnew;

	if (!y->c->recursive) {
		failf("-r not specified; omitting directory '%s'", w->path);
		return wrong(y);
	}
	if (y->rooted && w->st.st_ino == y->root_ino && w->st.st_dev == y->root_dev) {
		failf("cannot copy a directory, '%.*s', into itself, '%.*s'",
		      (int)w->at.step[0].end, w->path, (int)y->to.step[0].end, y->to.path);
		return wrong(y);
	}
	y->backup = 0;
	bool ok = make_directory(y, &isnew);
	free(y->backup);
	if (!ok)
		return false;
	if (y->to.depth >= y->levels)
		y->level = grow(y->level, y->levels = 2 * y->levels + 16, sizeof *y->level);
	y->level[y->to.depth].made = isnew;
	if (y->c->verbose && isnew && y->c->moving)
		outputf("created directory '%s'\n", y->to.path);
	else if (y->c->verbose && isnew)
		outputf("'%s' -> '%s'\n", w->path, y->to.path);
	if (trail_down(&y->to, O_NOFOLLOW) < 0)
		return FAIL_TO(y, "cannot access");
	if (!y->rooted) {
		y->rooted = true;
		y->root_dev = y->to.step[0].dev;
		y->root_ino = y->to.step[0].ino;
		if (w->st.st_ino == y->root_ino && w->st.st_dev == y->root_dev) {
			failf("'%s' and '%s' are the same file", w->path, y->to.path);
			trail_up(&y->to);
			return wrong(y);
		}
	}
	return true;
}

/* All is in it: now it may become read-only and old. */
static void close_directory(struct copying *y)
{
	struct walk *w = &y->from;

	if (w->error) {
		errno = w->error;
		fail("cannot access '%s'", w->path);
		wrong(y);
	}
	if (trail_up(&y->to) < 0) {
		FAIL_TO(y, "cannot return to the directory of");
		return;
	}
	bool isnew = y->level[y->to.depth].made;
	if (walk_stat(w) < 0)
		return;
	struct stat st = w->st;
	struct copier c = *y->c;
	if (isnew && !(c.preserve & PRESERVE_MODE) && !c.default_mode) {
		mode_t mode = st.st_mode & 07777 & ~current_umask();
		if (c.preserve & PRESERVE_OWNER || mode != (mode | 0700)) {
			c.preserve |= PRESERVE_MODE;
			st.st_mode = mode;
		}
	}
	int dirfd = trail_fd(&y->to);
	const char *name = trail_name(&y->to);
	if (!set_attributes(&c, &st, dirfd, name, y->to.path))
		wrong(y);
	if (c.preserve & PRESERVE_XATTR) {
		int in = openat(w->dirfd, w->name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		int out = openat(dirfd, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
		if (in >= 0 && out >= 0 && !copy_xattrs(in, out) && c.preserve & REQUIRE_XATTR)
			FAIL_TO(y, "setting attributes for");
		if (in >= 0)
			close(in);
		if (out >= 0)
			close(out);
	}
}

bool copy_tree(const struct copier *c, const char *from, const char *to)
{
	struct copying y = { .c = c, .ok = true };
	struct walk *w = &y.from;
	dev_t device = 0;
	bool entered = false;

	w->flags = c->follow == FOLLOW_ALL        ? WALK_LOGICAL
	           : c->follow == FOLLOW_OPERANDS ? WALK_HEAD
	                                          : 0;
	walk_start(w, from);
	for (int event; (event = walk_next(w)); ) {
		if (event == WALK_LEAVE) {
			if (entered)
				close_directory(&y);
			entered = true;
			continue;
		}
		trail_look(&y.to, w->depth ? w->name : to);
		y.dirfd = trail_fd(&y.to);
		y.name = trail_name(&y.to);
		if (!w->depth)
			device = w->st.st_dev;
		switch (event) {
		case WALK_FILE:
			/* a link to nowhere that is to be followed is no file */
			if (S_ISLNK(w->type) && w->flags & (w->depth ? WALK_LOGICAL : ~0u)) {
				errno = fstatat(w->dirfd, w->name, &y.st, 0) < 0 ? errno : ENOENT;
				fail("cannot stat '%s'", w->path);
				wrong(&y);
			} else {
				copy_entry(&y);
			}
			break;
		case WALK_DIR:
			entered = !(c->one_file_system && w->st.st_dev != device && w->depth) &&
				  open_directory(&y);
			if (!entered)
				walk_skip(w);
			break;
		case WALK_CYCLE:
			failf("cannot copy cyclic symbolic link '%s'", w->path);
			wrong(&y);
			break;
		default:
			errno = w->error;
			fail("cannot stat '%s'", w->path);
			wrong(&y);
		}
	}
	walk_end(w);
	trail_end(&y.to);
	free(y.level);
	return y.ok;
}
