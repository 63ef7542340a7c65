/* find/parse.c: the expression
 *
 *	list = or { , or }            not  = { ! } ( "(" list ")" | primary )
 *	or   = and { -o and }         and  = not { [-a] not }
 */
#include "find.h"

const struct primary primaries[] = {
	{ "-name", "PATTERN", "the last name matches PATTERN", test_name, build_text, false },
	{ "-iname", "PATTERN", "the same, upper and lower case alike",
	  test_name, build_itext, false },
	{ "-path", "PATTERN", "the whole path matches PATTERN", test_path, build_text, false },
	{ "-ipath", "PATTERN", "the same, upper and lower case alike",
	  test_path, build_itext, false },
	{ "-wholename", "PATTERN", 0, test_path, build_text, false },
	{ "-iwholename", "PATTERN", 0, test_path, build_itext, false },
	{ "-lname", "PATTERN", "a symbolic link to what matches PATTERN",
	  test_lname, build_text, false },
	{ "-ilname", "PATTERN", "the same, upper and lower case alike",
	  test_lname, build_itext, false },
	{ "-regex", "REGEX", "the whole path matches REGEX", test_regex, build_regex, false },
	{ "-iregex", "REGEX", "the same, upper and lower case alike",
	  test_regex, build_iregex, false },
	{ "-regextype", "TYPE", "emacs (the default), posix-basic, posix-extended, ...",
	  test_true, build_regextype, false },
	{ "-type", "[bcdpfls],...", "of one of these types", test_type, build_type, false },
	{ "-xtype", "[bcdpfls],...", "the same, of what a symbolic link points to", test_xtype,
	  build_type, false },
	{ "-size", "N[bcwkMG]", "N units large, rounded up; here and below +N: more, -N: less",
	  test_size, build_size, false },
	{ "-empty", 0, "a file of no bytes, or a directory with nothing in it",
	  test_empty, 0, false },
	{ "-perm", "[-/]MODE", "exactly these permissions; -: at least; /: any of them",
	  0, build_perm,
	  false },
	{ "-user", "NAME", "owned by user NAME", test_uid, build_user, false },
	{ "-group", "NAME", "of group NAME", test_gid, build_group, false },
	{ "-uid", "N", "owned by user number N", test_uid, build_number, false },
	{ "-gid", "N", "of group number N", test_gid, build_number, false },
	{ "-nouser", 0, "the owner has no name", test_nouser, 0, false },
	{ "-nogroup", 0, "the group has no name", test_nogroup, 0, false },
	{ "-links", "N", "has N links", test_links, build_number, false },
	{ "-inum", "N", "has inode number N", test_inum, build_number, false },
	{ "-samefile", "FILE", "is FILE, by whatever name", test_samefile, build_samefile, false },
	{ "-fstype", "TYPE", "on a file system of type TYPE", test_fstype, build_text, false },
	{ "-readable", 0, "may be read", test_readable, 0, false },
	{ "-writable", 0, "may be written", test_writable, 0, false },
	{ "-executable", 0, "may be executed or searched", test_executable, 0, false },
	{ "-mtime", "N", "modified N days ago", test_age, build_mtime, false },
	{ "-atime", "N", "accessed N days ago", test_age, build_atime, false },
	{ "-ctime", "N", "status changed N days ago", test_age, build_ctime, false },
	{ "-mmin", "N", "modified N minutes ago", test_age, build_mmin, false },
	{ "-amin", "N", "accessed N minutes ago", test_age, build_amin, false },
	{ "-cmin", "N", "status changed N minutes ago", test_age, build_cmin, false },
	{ "-newer", "FILE", "modified later than FILE", test_newer, build_newer, false },
	{ "-anewer", "FILE", "accessed later than FILE was modified",
	  test_newer, build_anewer, false },
	{ "-cnewer", "FILE", "status changed later than FILE was modified",
	  test_newer, build_cnewer,
	  false },
	{ "-newerXY", "FILE", "time X later than time Y of FILE: a, B, c, m; Y = t: FILE is a date",
	  test_newer, 0, false },
	{ "-used", "N", "accessed N days after its status changed", test_used, build_used, false },
	{ "-true", 0, "true", test_true, 0, false },
	{ "-false", 0, "false", test_false, 0, false },
	{ "-prune", 0, "true; do not go into the directory", test_prune, 0, false },
	{ "-quit", 0, "end at once", test_quit, 0, true },
	{ "-print", 0, "print the path (what is done if no other action is given)", test_print,
	  build_print, true },
	{ "-print0", 0, "print the path and a NUL", test_print0, build_print, true },
	{ "-printf", "FORMAT", "print FORMAT, as the manual has it",
	  test_printf, build_printf, true },
	{ "-fprint", "FILE", "-print into FILE", test_print, build_fprint, true },
	{ "-fprint0", "FILE", "-print0 into FILE", test_print0, build_fprint, true },
	{ "-fprintf", "FILE", "-printf the next argument into FILE", test_printf, 0, true },
	{ "-ls", 0, "print as ls -dils does", test_ls, build_print, true },
	{ "-fls", "FILE", "-ls into FILE", test_ls, build_fprint, true },
	{ "-delete", 0, "remove; implies -depth", test_delete, build_delete, true },
	{ "-exec", 0, "WORD... ; run a command, {} being the path; or {} +: many at once",
	  0, 0, true },
	{ "-execdir", 0, "the same in the file's directory", 0, 0, true },
	{ "-ok", 0, "like -exec, after asking", 0, 0, true },
	{ "-okdir", 0, "like -execdir, after asking", 0, 0, true },
	{ "-maxdepth", "N", "go down N levels at most", test_true, build_maxdepth, false },
	{ "-mindepth", "N", "leave out what is less than N levels down", test_true, build_mindepth,
	  false },
	{ "-depth", 0, "look at directories after what is in them", test_true, build_depth, false },
	{ "-d", 0, "the same", test_true, build_depth, false },
	{ "-xdev", 0, "do not enter other file systems", test_true, build_xdev, false },
	{ "-mount", 0, "the same", test_true, build_xdev, false },
	{ "-daystart", 0, "count times from the beginning of today",
	  test_true, build_daystart, false },
	{ "-follow", 0, "follow symbolic links from here on", test_true, build_follow, false },
	{ "-ignore_readdir_race", 0, "do not complain of files that vanish", test_true,
	  build_no_races, false },
	{ "-noignore_readdir_race", 0, "do", test_true, build_races, false },
	/* GNU's find has warnings to ask for, and a shortcut to turn off: here is neither */
	{ "-warn", 0, 0, test_true, build_nothing, false },
	{ "-nowarn", 0, 0, test_true, build_nothing, false },
	{ "-noleaf", 0, 0, test_true, build_nothing, false },
	{ 0, 0, 0, 0, 0, false }
};

static char **words;
static bool acts; /* there is an action */

_Noreturn void bad_argument(const char *arg)
{
	dief("invalid argument '%s' to '%s'", arg, words[-2]);
}

void build_nothing(struct node *n, const char *arg)
{
	(void)n, (void)arg;
}

static bool test_and(struct node *n, struct walk *w)
{
	return n->left->test(n->left, w) && !quit && n->right->test(n->right, w);
}

static bool test_or(struct node *n, struct walk *w)
{
	return n->left->test(n->left, w) || (!quit && n->right->test(n->right, w));
}

static bool test_not(struct node *n, struct walk *w)
{
	return !n->left->test(n->left, w);
}

static bool test_comma(struct node *n, struct walk *w)
{
	n->left->test(n->left, w);
	return !quit && n->right->test(n->right, w);
}

static struct node *new_node(bool (*test)(struct node *, struct walk *), struct node *left,
			     struct node *right)
{
	struct node *n = grow(0, 1, sizeof *n);

	*n = (struct node){ .test = test, .left = left, .right = right };
	return n;
}

static bool is_word(const char *a, const char *b)
{
	return *words && (!strcmp(*words, a) || (b && !strcmp(*words, b)));
}

/* -newer and two letters of aBcm, the second also t */
static bool is_newer_xy(const char *name)
{
	return !strncmp(name, "-newer", 6) && name[6] && strchr("aBcm", name[6]) && name[7] &&
	       strchr("aBcmt", name[7]) && !name[8];
}

static char *next_argument(const char *name)
{
	if (!*words)
		dief("missing argument to '%s'", name);
	return *words++;
}

static struct node *parse_primary(void)
{
	const char *name = *words++;
	const struct primary *p = primaries;
	bool newer = is_newer_xy(name);

	while (p->name && strcmp(p->name, newer ? "-newerXY" : name))
		p++;
	if (!p->name || !strcmp(name, "-newerXY")) {
		if (*name == '-')
			dief("unknown predicate '%s'", name);
		dief("paths must precede expression: '%s'", name);
	}
	struct node *n = new_node(p->test, 0, 0);
	acts |= p->action;
	if (!p->test && !p->build) {
		build_exec(n, &words, name);
		return n;
	}
	const char *arg = p->arg ? next_argument(name) : 0;
	if (newer)
		build_newer_xy(n, name + 6, arg);
	else if (!strcmp(name, "-fprintf"))
		build_fprintf(n, arg, next_argument(name));
	else if (p->build)
		p->build(n, arg);
	return n;
}

static struct node *parse_list(void);

static struct node *parse_not(void)
{
	if (!*words)
		dief("expected an expression after '%s'", words[-1]);
	if (is_word("!", "-not")) {
		words++;
		return new_node(test_not, parse_not(), 0);
	}
	if (is_word("(", 0)) {
		words++;
		if (is_word(")", 0))
			dief("invalid expression; empty parentheses are not allowed");
		struct node *n = parse_list();
		if (!is_word(")", 0))
			dief("invalid expression; expected to find a ')' but didn't see one");
		words++;
		return n;
	}
	if (is_word(")", 0))
		dief("invalid expression; you have too many ')'");
	if (is_word("-o", "-or") || is_word("-a", "-and") || is_word(",", 0))
		dief("invalid expression; you have used a binary operator '%s' with nothing "
		     "before it", *words);
	return parse_primary();
}

static struct node *parse_and(void)
{
	struct node *n = parse_not();

	while (*words && !is_word("-o", "-or") && !is_word(",", ")")) {
		if (is_word("-a", "-and"))
			words++;
		n = new_node(test_and, n, parse_not());
	}
	return n;
}

static struct node *parse_or(void)
{
	struct node *n = parse_and();

	while (is_word("-o", "-or")) {
		words++;
		n = new_node(test_or, n, parse_and());
	}
	return n;
}

static struct node *parse_list(void)
{
	struct node *n = parse_or();

	while (is_word(",", 0)) {
		words++;
		n = new_node(test_comma, n, parse_or());
	}
	return n;
}

struct node *parse_expression(char **argv)
{
	struct node *n;

	words = argv;
	n = *words ? parse_list() : new_node(test_true, 0, 0);
	if (*words)
		dief("invalid expression; you have too many ')'");
	if (!acts) {
		struct node *print = new_node(test_print, 0, 0);
		build_print(print, 0);
		n = new_node(test_and, n, print);
	}
	return n;
}
