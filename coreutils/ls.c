/* ls - list directories and files */
#include <fnmatch.h>
#include <sys/ioctl.h>
#include "birth.h"
#include "ls/ls.h"
#include "number.h"
#include "utf8.h"
#include "walk.h"

enum {
	AUTHOR = 256, BLOCK_UNIT, COLOR, FILE_TYPES, FORMAT, FULL_TIME, DIRECTORIES_FIRST, HIDE,
	INDICATOR, QUOTING, SHOW_CONTROLS, SI, SORT, TIME, TIME_STYLE, ZERO, TO_DIRECTORY
};

static const struct opt opts[] = {
	{ 'a', "all", 0, "do not hide names that begin with ." },
	{ 'A', "almost-all", 0, "the same, but not . and .." },
	{ AUTHOR, "author", 0, "with -l, show each file's author" },
	{ 'b', "escape", 0, "print \\n and \\ooo for what cannot be printed" },
	{ BLOCK_UNIT, "block-size", "SIZE", "show sizes in units of SIZE" },
	{ 'B', "ignore-backups", 0, "hide names that end in ~" },
	{ 'c', 0, 0, "use the time of the last change of status" },
	{ 'C', 0, 0, "list in columns" },
	{ COLOR, "color", "[WHEN]", "color names: always, auto or never" },
	{ 'd', "directory", 0, "list directories themselves, not what is in them" },
	{ 'f', 0, 0, "list all, in the order of the directory" },
	{ 'F', "classify", "[WHEN]", "append one of */=@| to names" },
	{ FILE_TYPES, "file-type", 0, "the same, but no *" },
	{ FORMAT, "format", "WORD",
	  "across, commas, horizontal, long, single-column, verbose, vertical" },
	{ FULL_TIME, "full-time", 0, "like -l --time-style=full-iso" },
	{ 'g', 0, 0, "like -l, without owners" },
	{ DIRECTORIES_FIRST, "group-directories-first", 0, "list directories before files" },
	{ 'G', "no-group", 0, "with -l, do not show groups" },
	{ 'h', "human-readable", 0, "print sizes like 1K, 234M, 2G" },
	{ SI, "si", 0, "the same, in powers of 1000" },
	{ 'H', "dereference-command-line", 0, "follow symbolic links among the operands" },
	{ TO_DIRECTORY, "dereference-command-line-symlink-to-dir", 0,
	  "the same, if to directories" },
	{ HIDE, "hide", "PATTERN", "hide names that match PATTERN, unless -a or -A" },
	{ INDICATOR, "indicator-style", "WORD", "none, slash (-p), file-type or classify (-F)" },
	{ 'i', "inode", 0, "show inode numbers" },
	{ 'I', "ignore", "PATTERN", "hide names that match PATTERN" },
	{ 'k', "kibibytes", 0, "show blocks of 1024 bytes" },
	{ 'l', 0, 0, "long listing" },
	{ 'L', "dereference", 0, "follow all symbolic links" },
	{ 'm', 0, 0, "list with commas between names" },
	{ 'n', "numeric-uid-gid", 0, "like -l, with numbers for owners and groups" },
	{ 'N', "literal", 0, "print names as they are" },
	{ 'o', 0, 0, "like -l, without groups" },
	{ 'p', 0, 0, "append / to directories" },
	{ 'q', "hide-control-chars", 0, "print ? for what cannot be printed" },
	{ SHOW_CONTROLS, "show-control-chars", 0, "do not" },
	{ 'Q', "quote-name", 0, "print names in double quotes" },
	{ QUOTING, "quoting-style", "WORD",
	  "literal, locale, shell, shell-always, shell-escape, shell-escape-always, c, escape" },
	{ 'r', "reverse", 0, "reverse the order" },
	{ 'R', "recursive", 0, "list subdirectories too" },
	{ 's', "size", 0, "show blocks in use" },
	{ 'S', 0, 0, "sort by size, largest first" },
	{ SORT, "sort", "WORD", "none, name, size, time, version, extension or width" },
	{ TIME, "time", "WORD", "atime, access, use; ctime, status; mtime, modification; birth" },
	{ TIME_STYLE, "time-style", "STYLE", "full-iso, long-iso, iso, locale or +FORMAT" },
	{ 't', 0, 0, "sort by time, newest first" },
	{ 'T', "tabsize", "N", "columns between tab stops" },
	{ 'u', 0, 0, "use the time of last access" },
	{ 'U', 0, 0, "do not sort" },
	{ 'v', 0, 0, "sort by version numbers in names" },
	{ 'w', "width", "N", "columns of a line; 0: no limit" },
	{ 'x', 0, 0, "list in columns, sorted across" },
	{ 'X', 0, 0, "sort by extension" },
	{ '1', 0, 0, "one name a line" },
	{ ZERO, "zero", 0, "end each name with NUL" },
	{ 0 }
};

enum layout layout;
enum order order;
enum marks marks;
enum clock which_time;
bool reverse, directories_first, show_inode, show_blocks, numeric_ids;
bool no_owner, no_group, show_author, color, hide_controls;
int end_of_line = '\n';
enum quoting quoting;
size_t line_width = 80, tab_width = 8;
struct unit block_unit, size_unit = { 1, 1024, false };

static enum { NOT_HIDDEN, SOME_HIDDEN, DOTS_HIDDEN } hidden = DOTS_HIDDEN;
static enum { FOLLOW_NONE, FOLLOW_TO_DIRECTORY, FOLLOW_OPERANDS, FOLLOW_ALL, FOLLOW_DEFAULT }
	follow = FOLLOW_DEFAULT;
static bool as_files, recursive, headers, need_stat;
static const char **ignored, **hide;
static size_t ignored_count, hide_count;

char mark_of(mode_t mode)
{
	if (marks == NO_MARKS)
		return 0;
	if (S_ISDIR(mode))
		return '/';
	if (marks == SLASH)
		return 0;
	switch (mode & S_IFMT) {
	case S_IFLNK: return '@';
	case S_IFIFO: return '|';
	case S_IFSOCK: return '=';
	}
	return marks == CLASSIFY && S_ISREG(mode) && mode & 0111 ? '*' : 0;
}

static bool is_quoted(const struct entry *e)
{
	return *e->shown == '\'' || *e->shown == '"';
}

size_t name_width(const struct entry *e, bool pad)
{
	return (pad && !is_quoted(e)) + e->width + (mark_of(e->mode) != 0);
}

static void put_mark(mode_t mode)
{
	char mark = mark_of(mode);

	if (mark)
		output(&mark, 1);
}

void put_name(const struct entry *e, bool pad)
{
	if (pad && !is_quoted(e))
		output(" ", 1);
	if (color)
		put_colored(e, e->shown);
	else
		output(e->shown, strlen(e->shown));
	if (!e->target) {
		put_mark(e->mode);
		return;
	}
	char *target = quote(e->target, quoting, hide_controls);
	outputf(" -> ");
	if (color)
		put_target(e, target);
	else
		outputf("%s", target);
	put_mark(e->target_mode);
	free(target);
}

static char *read_link(int fd, const char *name, size_t size)
{
	char *buf = 0;
	ssize_t n;

	do {
		size = size ? 2 * size : 128;
		buf = grow(buf, size, 1);
	} while ((n = readlinkat(fd, name, buf, size)) == (ssize_t)size);
	if (n < 0) {
		free(buf);
		return 0;
	}
	buf[n] = '\0';
	return buf;
}

/* Fills in what the options need to know.  False if it cannot be known. */
static bool look(struct entry *e, int fd, bool operand)
{
	struct stat target;
	bool through = follow == FOLLOW_ALL || (operand && follow != FOLLOW_NONE);

	bool found = through && !fstatat(fd, e->name, &e->st, 0);
	if (through && follow == FOLLOW_TO_DIRECTORY)
		through = found && S_ISDIR(e->st.st_mode);
	if (through ? !found : fstatat(fd, e->name, &e->st, AT_SYMLINK_NOFOLLOW) < 0)
		return false;
	e->known = true;
	e->mode = e->st.st_mode;
	switch (which_time) {
	case MODIFIED: e->time = e->st.st_mtim; break;
	case ACCESSED: e->time = e->st.st_atim; break;
	case CHANGED: e->time = e->st.st_ctim; break;
	case BORN:
		if (!birth_time(fd, e->name, through ? 0 : AT_SYMLINK_NOFOLLOW, &e->time))
			e->time.tv_sec = -1;
		break;
	}
	if (!S_ISLNK(e->mode))
		return true;
	if (layout == LONG && !(e->target = read_link(fd, e->name, e->st.st_size))) {
		fail("cannot read symbolic link '%s'", e->name);
		status = operand ? 2 : status;
	}
	if ((directories_first || (color && target_matters()) ||
	     (layout == LONG && marks >= FILE_TYPE)) &&
	    !fstatat(fd, e->name, &target, 0))
		e->target_mode = target.st_mode;
	return true;
}

static void show(struct entry *e)
{
	e->shown = quote(e->name, quoting, hide_controls);
	e->width = layout == ONE && order != BY_WIDTH ? 0 : columns(e->shown);
}

static void print(struct entry **list, size_t n)
{
	bool pad = false;

	if ((quoting == QUOTE_SHELL || quoting == QUOTE_SHELL_ESCAPE) &&
	    (layout == LONG || ((layout == COLUMNS || layout == ACROSS) && line_width)))
		for (size_t i = 0; i < n; i++)
			pad |= is_quoted(list[i]);
	if (layout == LONG)
		print_long(list, n, pad);
	else
		print_short(list, n, pad);
	for (size_t i = 0; i < n; i++) {
		free(list[i]->shown);
		free(list[i]->target);
	}
}

static bool matches(const char **patterns, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!fnmatch(patterns[i], name, FNM_PERIOD))
			return true;
	return false;
}

static bool is_hidden(const char *name)
{
	if (hidden == DOTS_HIDDEN && (*name == '.' || matches(hide, hide_count, name)))
		return true;
	return matches(ignored, ignored_count, name);
}

static void add(struct entry *e, struct walk *w, int fd, const char *name, unsigned char type)
{
	*e = (struct entry){ .name = name, .mode = DTTOIF(type) };
	bool matters = directories_first || (follow == FOLLOW_ALL && (recursive || marks));
	if ((need_stat || !type || (S_ISLNK(e->mode) && matters)) && !look(e, fd, false)) {
		const char *path = strcmp(w->path, ".") ? w->path : "";
		bool slash = *path && path[strlen(path) - 1] != '/';
		fail("cannot access '%s%s%s'", path, slash ? "/" : "", name);
	}
	show(e);
}

static void print_total(struct entry **list, size_t n)
{
	char buf[HUMAN_SIZE];
	uintmax_t total = 0;

	for (size_t i = 0; i < n; i++)
		total += list[i]->known ? list[i]->st.st_blocks : 0;
	outputf("total %s%c", in_unit(buf, total * 512, block_unit), end_of_line);
}

/* What the walk goes into next: the directories, in the order of the listing. */
static void keep_directories(struct listing *l, struct entry **list, size_t n)
{
	char *names = grow(0, l->length, 1), *o = names;

	for (size_t i = 0; i < n; i++)
		if (S_ISDIR(list[i]->mode) && strcmp(list[i]->name, ".") &&
		    strcmp(list[i]->name, "..")) {
			*o++ = DT_DIR;
			o = stpcpy(o, list[i]->name) + 1;
		}
	free(l->names);
	l->names = names;
	l->length = o - names;
}

static void print_header(const char *path)
{
	static bool again;

	if (again)
		outputf("\n");
	again = true;
	if (headers) {
		char *shown = quote(path, quoting, hide_controls);
		outputf("%s:\n", shown);
		free(shown);
	}
}

static bool printed_files;

static void list_directory(struct walk *w)
{
	static const char *const dots[] = { ".", ".." };
	int fd;
	struct listing *l = walk_list(w, &fd);

	if (!l) {
		errno = w->error;
		fail("cannot open directory '%s'", w->path);
		if (!w->depth)
			status = 2;
		walk_skip(w);
		return;
	}
	size_t room = 2, n = 0;
	for (size_t i = 0; i < l->length; i += strlen(l->names + i + 1) + 2)
		room++;
	struct entry *entries = grow(0, room, sizeof *entries),
		     **list = grow(0, room, sizeof *list);
	if (hidden == NOT_HIDDEN)
		for (int i = 0; i < 2; i++)
			if (!matches(ignored, ignored_count, dots[i]))
				add(&entries[n++], w, fd, dots[i], DT_DIR);
	for (size_t i = 0; i < l->length; i += strlen(l->names + i + 1) + 2)
		if (!is_hidden(l->names + i + 1))
			add(&entries[n++], w, fd, l->names + i + 1, l->names[i]);
	for (size_t i = 0; i < n; i++)
		list[i] = &entries[i];
	sort_entries(list, n);
	if (printed_files)
		outputf("\n");
	printed_files = false;
	print_header(w->path);
	if (l->error) {
		errno = l->error;
		fail("reading directory '%s'", w->path);
		l->error = 0;
	}
	if (layout == LONG || show_blocks)
		print_total(list, n);
	print(list, n);
	if (recursive)
		keep_directories(l, list, n);
	else
		walk_skip(w);
	free(list);
	free(entries);
}

static void list_tree(const char *operand)
{
	struct walk w = { .flags = WALK_LAZY };

	w.flags |= follow == FOLLOW_ALL ? WALK_LOGICAL : follow != FOLLOW_NONE ? WALK_HEAD : 0;
	walk_start(&w, operand);
	for (int event; (event = walk_next(&w)); )
		if (event == WALK_DIR) {
			list_directory(&w);
		} else if (event == WALK_CYCLE) {
			failf("%s: not listing already-listed directory", w.path);
			status = 2;
		} else if (event == WALK_ERROR) {
			errno = w.error;
			fail("cannot access '%s'", w.path);
			status = w.depth ? status : 2;
		}
	walk_end(&w);
}

static void list_operands(char **argv)
{
	size_t n = 0, files = 0, directories = 0;

	while (argv[n])
		n++;
	struct entry *entries = grow(0, n, sizeof *entries);
	struct entry **file = grow(0, n, sizeof *file), **directory = grow(0, n, sizeof *directory);
	for (size_t i = 0; i < n; i++) {
		struct entry *e = &entries[i];
		*e = (struct entry){ .name = argv[i] };
		if (!look(e, AT_FDCWD, true)) {
			fail("cannot access '%s'", argv[i]);
			status = 2;
			continue;
		}
		show(e);
		if (S_ISDIR(e->mode) && !as_files)
			directory[directories++] = e;
		else
			file[files++] = e;
	}
	sort_entries(file, files);
	sort_entries(directory, directories);
	headers = recursive || n > 1;
	print(file, files);
	printed_files = files;
	for (size_t i = 0; i < directories; i++) {
		free(directory[i]->shown);
		list_tree(directory[i]->name);
	}
	free(file);
	free(directory);
	free(entries);
}

/* Words that options take. */
struct word {
	const char *word;
	int value;
};

static const struct word layouts[] = {
	{ "across", ACROSS }, { "horizontal", ACROSS }, { "commas", COMMAS }, { "long", LONG },
	{ "verbose", LONG }, { "single-column", ONE }, { "vertical", COLUMNS }, { 0, 0 }
};
static const struct word sorts[] = {
	{ "none", BY_NONE }, { "name", BY_NAME }, { "size", BY_SIZE }, { "time", BY_TIME },
	{ "version", BY_VERSION }, { "extension", BY_EXTENSION }, { "width", BY_WIDTH }, { 0, 0 }
};
static const struct word clocks[] = {
	{ "atime", ACCESSED }, { "access", ACCESSED }, { "use", ACCESSED }, { "ctime", CHANGED },
	{ "status", CHANGED }, { "mtime", MODIFIED }, { "modification", MODIFIED },
	{ "birth", BORN }, { "creation", BORN }, { 0, 0 }
};
static const struct word indicators[] = {
	{ "none", NO_MARKS }, { "slash", SLASH }, { "file-type", FILE_TYPE },
	{ "classify", CLASSIFY }, { 0, 0 }
};
static const struct word whens[] = {
	{ "always", 1 }, { "yes", 1 }, { "force", 1 }, { "never", 0 }, { "no", 0 }, { "none", 0 },
	{ "auto", 2 }, { "tty", 2 }, { "if-tty", 2 }, { 0, 0 }
};

static int chosen(const struct word *words, const char *option)
{
	const struct word *found = 0;
	size_t n = strlen(arg);

	for (const struct word *w = words; w->word; w++)
		if (!strncmp(w->word, arg, n)) {
			if (!w->word[n])
				return w->value;
			if (found && found->value != w->value)
				usage_error("ambiguous argument '%s' for '%s'", arg, option);
			found = w;
		}
	if (!found)
		usage_error("invalid argument '%s' for '%s'", arg, option);
	return found->value;
}

static bool wanted(const char *option)
{
	int when = arg ? chosen(whens, option) : 1;

	return when == 1 || (when == 2 && isatty(1));
}

static void add_pattern(const char ***list, size_t *n, const char *pattern)
{
	*list = grow(*list, ++*n, sizeof **list);
	(*list)[*n - 1] = pattern;
}

static size_t screen_width(void)
{
	char *s = getenv("COLUMNS"), *end;
	struct winsize size;

	if (s && *s >= '0' && *s <= '9') {
		unsigned long n = strtoul(s, &end, 10);
		if (!*end)
			return n;
	}
	if (!ioctl(1, TIOCGWINSZ, &size) && size.ws_col)
		return size.ws_col;
	return 80;
}

static int choose_quoting(const char *s)
{
	int q = quoting_named(s);

	if (q < 0)
		usage_error("invalid argument '%s' for '--quoting-style'", s);
	return q;
}

static void set_unit(struct unit u)
{
	block_unit = size_unit = u;
}

int main(int argc, char **argv)
{
	bool tty = isatty(1), sorted = false, timed = false;
	int quoting_chosen = -1, hide_chosen = -1;
	const char *style = getenv("TIME_STYLE"), *s;

	(void)argc;
	usage_status = 2;
	use_locale();
	command(&argv, "[OPTION]... [FILE]...",
		"List each FILE, and what is in each that is a directory; without FILE, in '.'.",
		opts);
	layout = tty ? COLUMNS : ONE;
	line_width = screen_width();
	block_unit = default_unit("LS_BLOCK_SIZE");
	for (int c; (c = option()); )
		switch (c) {
		case 'a': hidden = NOT_HIDDEN; break;
		case 'A': hidden = SOME_HIDDEN; break;
		case AUTHOR: show_author = true; break;
		case 'b': quoting_chosen = QUOTE_ESCAPE; break;
		case BLOCK_UNIT: set_unit(parse_unit(arg)); break;
		case 'B': add_pattern(&ignored, &ignored_count, "*~");
			  add_pattern(&ignored, &ignored_count, ".*~"); break;
		case 'c': which_time = CHANGED; timed = true; break;
		case 'C': layout = COLUMNS; break;
		case COLOR: color = wanted("--color"); break;
		case 'd': as_files = true; break;
		case 'f': hidden = NOT_HIDDEN; order = BY_NONE; sorted = true; color = false; break;
		case 'F': marks = wanted("--classify") ? CLASSIFY : marks; break;
		case FILE_TYPES: marks = FILE_TYPE; break;
		case FORMAT: layout = chosen(layouts, "--format"); break;
		case FULL_TIME: layout = LONG; style = "full-iso"; break;
		case 'g': layout = LONG; no_owner = true; break;
		case DIRECTORIES_FIRST: directories_first = true; break;
		case 'G': no_group = true; break;
		case 'h': set_unit((struct unit){ 0, 1024, false }); break;
		case SI: set_unit((struct unit){ 0, 1000, false }); break;
		case 'H': follow = FOLLOW_OPERANDS; break;
		case TO_DIRECTORY: follow = FOLLOW_TO_DIRECTORY; break;
		case HIDE: add_pattern(&hide, &hide_count, arg); break;
		case INDICATOR: marks = chosen(indicators, "--indicator-style"); break;
		case 'i': show_inode = true; break;
		case 'I': add_pattern(&ignored, &ignored_count, arg); break;
		case 'k': block_unit = (struct unit){ 1024, 1024, false }; break;
		case 'l': layout = LONG; break;
		case 'L': follow = FOLLOW_ALL; break;
		case 'm': layout = COMMAS; break;
		case 'n': layout = LONG; numeric_ids = true; break;
		case 'N': quoting_chosen = QUOTE_LITERAL; break;
		case 'o': layout = LONG; no_group = true; break;
		case 'p': marks = SLASH; break;
		case 'q': hide_chosen = true; break;
		case SHOW_CONTROLS: hide_chosen = false; break;
		case 'Q': quoting_chosen = QUOTE_C; break;
		case QUOTING: quoting_chosen = choose_quoting(arg); break;
		case 'r': reverse = true; break;
		case 'R': recursive = true; break;
		case 's': show_blocks = true; break;
		case 'S': order = BY_SIZE; sorted = true; break;
		case SORT: order = chosen(sorts, "--sort"); sorted = true; break;
		case TIME: which_time = chosen(clocks, "--time"); timed = true; break;
		case TIME_STYLE: style = arg; break;
		case 't': order = BY_TIME; sorted = true; break;
		case 'T': tab_width = number(arg, 0, SIZE_MAX / 4, "tab size"); break;
		case 'u': which_time = ACCESSED; timed = true; break;
		case 'U': order = BY_NONE; sorted = true; break;
		case 'v': order = BY_VERSION; sorted = true; break;
		case 'w': line_width = number(arg, 0, SIZE_MAX / 4, "line width"); break;
		case 'x': layout = ACROSS; break;
		case 'X': order = BY_EXTENSION; sorted = true; break;
		case '1': layout = layout == LONG ? LONG : ONE; break;
		case ZERO:
			end_of_line = '\0';
			layout = layout == LONG ? LONG : ONE;
			quoting_chosen = QUOTE_LITERAL;
			hide_chosen = color = false;
			break;
		}
	if (quoting_chosen < 0 && (s = getenv("QUOTING_STYLE")))
		quoting_chosen = quoting_named(s);
	quoting = quoting_chosen >= 0 ? quoting_chosen : tty ? QUOTE_SHELL_ESCAPE : QUOTE_LITERAL;
	hide_controls = hide_chosen >= 0 ? hide_chosen : tty;
	if (timed && !sorted && layout != LONG)
		order = BY_TIME;
	if (layout == LONG && style)
		set_time_style(style);
	if (color) {
		read_colors();
		tab_width = 0;
	}
	if (!line_width)
		tab_width = 0;
	if (as_files)
		recursive = false;
	if (follow == FOLLOW_DEFAULT)
		follow = as_files || layout == LONG || marks == CLASSIFY ? FOLLOW_NONE
		                                                         : FOLLOW_TO_DIRECTORY;
	need_stat = layout == LONG || show_blocks || show_inode || color || marks == CLASSIFY ||
		    order == BY_SIZE || order == BY_TIME;
	list_operands(*argv ? argv : (char *[]){ ".", 0 });
	return finish();
}
