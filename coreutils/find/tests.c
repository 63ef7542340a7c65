/* find/tests.c: primaries that ask something about an entry */
#include <fnmatch.h>
#include <strings.h>
#include "find.h"
#include "mode.h"
#include "mounts.h"
#include "number.h"
#include "owner.h"

bool test_true(struct node *n, struct walk *w)
{
	(void)n, (void)w;
	return true;
}

bool test_false(struct node *n, struct walk *w)
{
	(void)n, (void)w;
	return false;
}

bool test_prune(struct node *n, struct walk *w)
{
	(void)n, (void)w;
	pruned = true;
	return true;
}

bool test_quit(struct node *n, struct walk *w)
{
	(void)n, (void)w;
	return quit = true;
}

/* ---- names ---- */

void build_text(struct node *n, const char *arg)
{
	n->text = arg;
}

void build_itext(struct node *n, const char *arg)
{
	n->text = arg;
	n->fold = FNM_CASEFOLD;
}

bool test_name(struct node *n, struct walk *w)
{
	size_t length;
	const char *base = base_name(w->name, &length);

	/* only an operand can end in a slash */
	if (!base[length])
		return !fnmatch(n->text, base, n->fold);
	char *copy = strndup(base, length);
	if (!copy)
		die("%s", w->path);
	bool found = !fnmatch(n->text, copy, n->fold);
	free(copy);
	return found;
}

bool test_path(struct node *n, struct walk *w)
{
	return !fnmatch(n->text, w->path, n->fold);
}

bool test_lname(struct node *n, struct walk *w)
{
	char *text = link_text(w);
	bool found = text && !fnmatch(n->text, text, n->fold);

	free(text);
	return found;
}

/* ---- regular expressions ---- */

static int syntax = -1; /* flags for regcomp; -1: as in Emacs */

void build_regextype(struct node *n, const char *arg)
{
	static const struct { const char *name; int flags; } types[] = {
		{ "emacs", -1 }, { "findutils-default", -1 }, { "posix-basic", 0 },
		{ "posix-minimal-basic", 0 }, { "ed", 0 }, { "sed", 0 }, { "grep", 0 },
		{ "posix-extended", REG_EXTENDED }, { "egrep", REG_EXTENDED },
		{ "posix-egrep", REG_EXTENDED }, { "awk", REG_EXTENDED },
		{ "posix-awk", REG_EXTENDED }, { "gnu-awk", REG_EXTENDED },
	};

	n->test = test_true;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (!strcmp(arg, types[i].name)) {
			syntax = types[i].flags;
			return;
		}
	dief("unknown regular expression type '%s'", arg);
}

/* Emacs has \(, \) and \| for (, ) and |, and no {}: the rest is extended syntax. */
static char *from_emacs(const char *s)
{
	char *out = grow(0, 2 * strlen(s) + 1, 1), *o = out;

	while (*s) {
		if (*s == '[') {
			const char *p = s + 1;
			p += *p == '^';
			p += *p == ']';
			while (*p && *p != ']') {
				if (*p == '[' && p[1] == ':' && strstr(p, ":]"))
					p = strstr(p, ":]") + 1;
				p++;
			}
			size_t n = p - s + (*p == ']');
			o = mempcpy(o, s, n);
			s += n;
		} else if (*s == '\\' && s[1]) {
			if (!strchr("()|", s[1]))
				*o++ = '\\';
			*o++ = s[1];
			s += 2;
		} else {
			if (strchr("(){}|", *s))
				*o++ = '\\';
			*o++ = *s++;
		}
	}
	*o = '\0';
	return out;
}

static void compile(struct node *n, const char *arg, int flags)
{
	char *text = syntax < 0 ? from_emacs(arg) : copy_string(arg), why[128];
	int error = regcomp(&n->regex, text, flags | (syntax < 0 ? REG_EXTENDED : syntax));

	if (error) {
		regerror(error, &n->regex, why, sizeof why);
		dief("invalid regular expression '%s': %s", arg, why);
	}
	free(text);
}

void build_regex(struct node *n, const char *arg)
{
	compile(n, arg, 0);
}

void build_iregex(struct node *n, const char *arg)
{
	compile(n, arg, REG_ICASE);
}

/* The leftmost longest match is the whole path, if any match is. */
bool test_regex(struct node *n, struct walk *w)
{
	regmatch_t m;

	return !regexec(&n->regex, w->path, 1, &m, 0) && !m.rm_so && !w->path[m.rm_eo];
}

/* ---- types ---- */

static const char letters[] = "bcdpflsD";
static const mode_t types[] = { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFREG, S_IFLNK, S_IFSOCK, 1 };

void build_type(struct node *n, const char *arg)
{
	for (const char *s = arg; ; s++) {
		const char *p = *s ? strchr(letters, *s) : 0;
		if (!p)
			dief("unknown argument to -type: '%s'", arg);
		n->types[p - letters] = true;
		if (!*++s)
			return;
		if (*s != ',')
			dief("must separate multiple arguments to -type using: ','");
	}
}

static bool has_type(const struct node *n, mode_t type)
{
	for (int i = 0; letters[i]; i++)
		if (types[i] == type)
			return n->types[i];
	return false;
}

bool test_type(struct node *n, struct walk *w)
{
	return has_type(n, w->type);
}

/* The other side of a link: its target, or with -L itself. */
bool test_xtype(struct node *n, struct walk *w)
{
	struct stat st;
	bool logical = w->flags & WALK_LOGICAL;

	if (!logical && !S_ISLNK(w->type))
		return has_type(n, w->type);
	if (!fstatat(w->dirfd, w->name, &st, logical ? AT_SYMLINK_NOFOLLOW : 0))
		return has_type(n, st.st_mode & S_IFMT);
	if (errno == ENOENT || errno == ENOTDIR)
		return has_type(n, S_IFLNK);
	fail("'%s'", w->path);
	return false;
}

/* ---- numbers ---- */

void compare_number(struct node *n, const char **s, const char *arg)
{
	n->compare = **s == '-' ? LESS : **s == '+' ? MORE : EQUAL;
	*s += n->compare != EQUAL;
	if (scan_number(s, &n->number))
		bad_argument(arg);
}

bool compares(const struct node *n, uintmax_t value)
{
	switch (n->compare) {
	case LESS: return value < n->number;
	case MORE: return value > n->number;
	case EQUAL: break;
	}
	return value == n->number;
}

void build_number(struct node *n, const char *arg)
{
	const char *s = arg;

	compare_number(n, &s, arg);
	if (*s)
		bad_argument(arg);
}

void build_size(struct node *n, const char *arg)
{
	static const char units[] = "bcwkMG";
	static const uintmax_t sizes[] = { 512, 1, 2, 1024, 1024 * 1024, 1024 * 1024 * 1024 };
	const char *s = arg, *unit;

	compare_number(n, &s, arg);
	unit = *s ? strchr(units, *s) : units;
	if (!unit || (*s && s[1]))
		dief("invalid -size type '%c'", *s);
	n->unit = sizes[unit - units];
}

bool test_size(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);
	uintmax_t size = st ? st->st_size : 0;

	return st && compares(n, size / n->unit + (size % n->unit != 0));
}

bool test_links(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && compares(n, st->st_nlink);
}

bool test_inum(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && compares(n, st->st_ino);
}

bool test_empty(struct node *n, struct walk *w)
{
	const struct stat *st;

	(void)n;
	if (S_ISREG(w->type))
		return (st = entry_stat(w)) && !st->st_size;
	if (!S_ISDIR(w->type))
		return false;
	int fd = openat(w->dirfd, w->name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? 0 : fdopendir(fd);
	if (!dir) {
		fail("'%s'", w->path);
		return false;
	}
	bool empty = true;
	for (struct dirent *d; empty && (d = readdir(dir)); )
		empty = !strcmp(d->d_name, ".") || !strcmp(d->d_name, "..");
	closedir(dir);
	return empty;
}

/* ---- owners ---- */

void build_user(struct node *n, const char *arg)
{
	uid_t id;

	if (!find_user(arg, &id))
		dief("'%s' is not the name of a known user", arg);
	n->number = id;
	n->compare = EQUAL;
}

void build_group(struct node *n, const char *arg)
{
	gid_t id;

	if (!find_group(arg, &id))
		dief("'%s' is not the name of an existing group", arg);
	n->number = id;
	n->compare = EQUAL;
}

bool test_uid(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && compares(n, st->st_uid);
}

bool test_gid(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && compares(n, st->st_gid);
}

bool test_nouser(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	(void)n;
	return st && !user_name(st->st_uid);
}

bool test_nogroup(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	(void)n;
	return st && !group_name(st->st_gid);
}

/* ---- permissions ---- */

void build_perm(struct node *n, const char *arg)
{
	const char *s = arg + (*arg == '-' || *arg == '/');

	if (!change_mode(s, 0, false, 0, &n->mode) ||
	    !change_mode(s, 0, true, 0, &n->directory_mode))
		dief("invalid mode '%s'", arg);
	n->test = *arg == '-' ? test_perm_all : *arg == '/' ? test_perm_any : test_perm_exact;
}

/* The bits of the entry, and those asked for. */
static bool permissions(struct node *n, struct walk *w, mode_t *have, mode_t *want)
{
	const struct stat *st = entry_stat(w);

	if (!st)
		return false;
	*have = st->st_mode & 07777;
	*want = S_ISDIR(st->st_mode) ? n->directory_mode : n->mode;
	return true;
}

bool test_perm_exact(struct node *n, struct walk *w)
{
	mode_t have, want;

	return permissions(n, w, &have, &want) && have == want;
}

bool test_perm_all(struct node *n, struct walk *w)
{
	mode_t have, want;

	return permissions(n, w, &have, &want) && (have & want) == want;
}

bool test_perm_any(struct node *n, struct walk *w)
{
	mode_t have, want;

	return permissions(n, w, &have, &want) && (!want || have & want);
}

bool test_readable(struct node *n, struct walk *w)
{
	(void)n;
	return !faccessat(w->dirfd, w->name, R_OK, 0);
}

bool test_writable(struct node *n, struct walk *w)
{
	(void)n;
	return !faccessat(w->dirfd, w->name, W_OK, 0);
}

bool test_executable(struct node *n, struct walk *w)
{
	(void)n;
	return !faccessat(w->dirfd, w->name, X_OK, 0);
}

/* ---- identity ---- */

void build_samefile(struct node *n, const char *arg)
{
	bool follow = walk_flags & (WALK_LOGICAL | WALK_HEAD);

	if ((follow ? stat : lstat)(arg, &n->st) < 0)
		die("'%s'", arg);
}

bool test_samefile(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && st->st_ino == n->st.st_ino && st->st_dev == n->st.st_dev;
}

bool test_fstype(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	return st && !strcmp(file_system_type(st->st_dev), n->text);
}
