/* grep - print lines that match a pattern */
#include <fnmatch.h>
#include <sys/stat.h>
#include "cmd.h"
#include "grep/grep.h"
#include "lines.h"
#include "number.h"
#include "utf8.h"
#include "walk.h"

enum {
	BINARY_FILES = 256, COLOR, EXCLUDE, EXCLUDE_DIR, EXCLUDE_FROM, INCLUDE, LABEL,
	LINE_BUFFERED, NO_IGNORE_CASE, SEPARATOR, NO_SEPARATOR
};

static const struct opt opts[] = {
	{ 'E', "extended-regexp", 0, "patterns are extended regular expressions" },
	{ 'F', "fixed-strings", 0, "patterns are plain text" },
	{ 'G', "basic-regexp", 0, "patterns are basic regular expressions (the default)" },
	{ 'e', "regexp", "PATTERNS", "look for these; may be given more than once" },
	{ 'f', "file", "FILE", "look for the patterns in FILE, one a line" },
	{ 'i', "ignore-case", 0, "letters of either case match" },
	{ 'y', 0, 0, 0 },
	{ NO_IGNORE_CASE, "no-ignore-case", 0, "letters match their own case (the default)" },
	{ 'w', "word-regexp", 0, "matches must be whole words" },
	{ 'x', "line-regexp", 0, "matches must be whole lines" },
	{ 'v', "invert-match", 0, "select the lines that do not match" },
	{ 'z', "null-data", 0, "lines end in NUL, not newline" },
	{ 'c', "count", 0, "print only how many lines are selected" },
	{ 'l', "files-with-matches", 0, "print only the names of files with selected lines" },
	{ 'L', "files-without-match", 0, "print only the names of files without selected lines" },
	{ 'q', "quiet", 0, "print nothing; end with success at the first selected line" },
	{ 'q', "silent", 0, 0 },
	{ 's', "no-messages", 0, "do not complain of files that cannot be read" },
	{ 'm', "max-count", "N", "stop after N selected lines" },
	{ 'o', "only-matching", 0, "print only what matches, each match on a line" },
	{ 'n', "line-number", 0, "print line numbers" },
	{ 'b', "byte-offset", 0, "print offsets in the file" },
	{ 'H', "with-filename", 0, "print file names" },
	{ 'h', "no-filename", 0, "print no file names" },
	{ LABEL, "label", "NAME", "the name to print for standard input" },
	{ 'Z', "null", 0, "print a NUL after file names" },
	{ 'T', "initial-tab", 0, "print a tab before the line" },
	{ 'A', "after-context", "N", "print N lines after selected ones" },
	{ 'B', "before-context", "N", "print N lines before selected ones" },
	{ 'C', "context", "N", "print N lines on both sides; also -N" },
	{ SEPARATOR, "group-separator", "TEXT", "print TEXT, not --, between groups of lines" },
	{ NO_SEPARATOR, "no-group-separator", 0, "print nothing there" },
	{ 'r', "recursive", 0, "search directories, without following symbolic links" },
	{ 'R', "dereference-recursive", 0, "search directories, following symbolic links" },
	{ 'd', "directories", "HOW", "what to do with directories: read, recurse, skip" },
	{ 'D', "devices", "HOW", "what to do with devices: read, skip" },
	{ INCLUDE, "include", "GLOB", "search only files whose name matches GLOB" },
	{ EXCLUDE, "exclude", "GLOB", "skip files whose name matches GLOB" },
	{ EXCLUDE_FROM, "exclude-from", "FILE", "skip files whose name matches a pattern in FILE" },
	{ EXCLUDE_DIR, "exclude-dir", "GLOB", "skip directories whose name matches GLOB" },
	{ 'a', "text", 0, "treat all files as text" },
	{ 'I', 0, 0, "skip binary files" },
	{ BINARY_FILES, "binary-files", "HOW", "treat them as: binary, text, without-match" },
	{ COLOR, "color", "[WHEN]", "color matches and names: always, never, auto" },
	{ COLOR, "colour", "[WHEN]", 0 },
	{ LINE_BUFFERED, "line-buffered", 0, "write each line at once" },
	{ '0', 0, 0, 0 }, { '1', 0, 0, 0 }, { '2', 0, 0, 0 }, { '3', 0, 0, 0 }, { '4', 0, 0, 0 },
	{ '5', 0, 0, 0 }, { '6', 0, 0, 0 }, { '7', 0, 0, 0 }, { '8', 0, 0, 0 }, { '9', 0, 0, 0 },
	{ 0 }
};

static bool quiet, count_only, complain_not, any_selected, any_error;
static int list_only; /* 'l', 'L' or 0 */
static const char *label = "(standard input)";
static enum { READ, RECURSE, SKIP } directories = READ;
static enum { DEVICES_DEFAULT, DEVICES_READ, DEVICES_SKIP } devices;
static bool follow_links;
static struct stat out;
static bool out_known;

/* --include and --exclude in the order given, and --exclude-dir. */
static struct glob {
	int kind;
	const char *pattern;
} *globs;
static size_t many_globs;

void complain(const char *name)
{
	any_error = true;
	if (!complain_not)
		fail("%s", name);
}

static void add_glob(int kind, const char *pattern)
{
	size_t n = strlen(pattern);

	if (kind == EXCLUDE_DIR && n > 1 && pattern[n - 1] == '/') {
		char *s = copy_string(pattern);
		while (n > 1 && s[n - 1] == '/')
			s[--n] = '\0';
		pattern = s;
	}
	globs = grow(globs, many_globs + 1, sizeof *globs);
	globs[many_globs++] = (struct glob){ kind, pattern };
}

static bool glob_matches(const char *pattern, const char *name)
{
	if (!fnmatch(pattern, name, 0))
		return true;
	for (const char *p = name; (p = strchr(p, '/')); ) {
		p++;
		if (*p && *p != '/' && !fnmatch(pattern, p, 0))
			return true;
	}
	return false;
}

/* The last glob that matches decides; if none does, the first one's kind. */
static bool left_out(const char *name, bool directory)
{
	bool out = false, first = true;

	for (struct glob *g = globs; g < globs + many_globs; g++) {
		if ((g->kind == EXCLUDE_DIR) != directory)
			continue;
		if (first)
			out = g->kind == INCLUDE;
		first = false;
		if (glob_matches(g->pattern, name))
			out = g->kind != INCLUDE;
	}
	return out;
}

static void report(const char *name, uintmax_t n)
{
	if (n)
		any_selected = true;
	if (quiet && n)
		exit(0);
	if (quiet)
		return;
	if (count_only) {
		if (show_name)
			print_name(name, ':');
		outputf("%ju\n", n);
	}
	if (list_only && (list_only == 'l') == (n > 0))
		print_name(name, '\n');
	if (flush_lines)
		fflush(stdout);
}

static bool is_device(mode_t mode)
{
	return S_ISCHR(mode) || S_ISBLK(mode) || S_ISFIFO(mode) || S_ISSOCK(mode);
}

/* A file that we are writing to would never end. */
static bool is_output(const struct stat *st)
{
	return out_known && !quiet && !list_only && most > 1 && S_ISREG(st->st_mode) &&
	       st->st_dev == out.st_dev && st->st_ino == out.st_ino;
}

static void search_file(int fd, const char *name, bool named)
{
	struct stat st;

	if (!fstat(fd, &st)) {
		if (is_device(st.st_mode) && fd &&
		    (devices == DEVICES_SKIP || (!named && devices == DEVICES_DEFAULT)))
			return;
		if (S_ISDIR(st.st_mode) && directories == SKIP)
			return;
		if (is_output(&st)) {
			if (!complain_not)
				warnf("%s: input file is also the output", name);
			any_error = true;
			return;
		}
	}
	report(name, search(fd, name));
}

static void open_and_search(int dir, const char *entry, const char *name, bool named)
{
	int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (named ? 0 : O_NONBLOCK);
	int fd = openat(dir, entry, flags | (named || follow_links ? 0 : O_NOFOLLOW));

	if (fd < 0) {
		complain(name);
		return;
	}
	search_file(fd, name, named);
	close(fd);
}

static void search_tree(const char *operand, bool shown)
{
	struct walk w = { .flags = WALK_LAZY | (follow_links ? WALK_LOGICAL : WALK_HEAD) };

	walk_start(&w, operand);
	for (int event; (event = walk_next(&w)); ) {
		const char *path = shown ? w.path : w.path + 2;
		errno = w.error;
		if (event == WALK_DIR && (w.depth || shown) &&
		    left_out(w.depth ? w.name : operand, true))
			walk_skip(&w);
		else if (event == WALK_ERROR || (event == WALK_LEAVE && w.error))
			complain(path);
		else if (event == WALK_CYCLE && !complain_not)
			warnf("%s: warning: recursive directory loop", path);
		if (event != WALK_FILE || (w.depth && S_ISLNK(w.type) && !follow_links) ||
		    left_out(w.depth ? w.name : operand, false))
			continue;
		if (w.depth && is_device(w.type) && devices != DEVICES_READ)
			continue;
		open_and_search(w.dirfd, w.name, path, !w.depth);
	}
	walk_end(&w);
}

static void search_operand(const char *name)
{
	if (!strcmp(name, "-"))
		search_file(0, label, true);
	else if (directories == RECURSE)
		search_tree(name, true);
	else if (!left_out(name, false))
		open_and_search(AT_FDCWD, name, name, true);
}

static void patterns_from(const char *name)
{
	static struct lines in;
	int fd = strcmp(name, "-") ? open(name, O_RDONLY | O_CLOEXEC) : 0;

	if (fd < 0)
		die("%s", name);
	lines_start(&in, fd, '\n');
	while (next_line(&in))
		add_patterns(in.line, in.len);
	if (in.error) {
		errno = in.error;
		die("%s", name);
	}
	if (fd)
		close(fd);
}

static void exclude_from(const char *name)
{
	static struct lines in;
	int fd = strcmp(name, "-") ? open(name, O_RDONLY | O_CLOEXEC) : 0;

	if (fd < 0)
		die("%s", name);
	lines_start(&in, fd, '\n');
	while (next_line(&in)) {
		in.line[in.len] = '\0';
		if (in.len)
			add_glob(EXCLUDE, copy_string(in.line));
	}
	if (in.error) {
		errno = in.error;
		die("%s", name);
	}
	if (fd)
		close(fd);
}

static uintmax_t context(const char *s)
{
	uintmax_t n;
	const char *p = s;
	int err = scan_number(&p, &n);

	if (err == EINVAL || *p)
		dief("%s: invalid context length argument", s);
	return n;
}

/* The one of words that s is, counted from 0. */
static int choose(const char *s, const char *const *words, const char *complaint)
{
	for (int i = 0; words[i]; i++)
		if (!strcmp(words[i], s))
			return i;
	dief("%s", complaint);
}

static const char *const binaries[] = { "binary", "text", "without-match", 0 };
static const char *const directory_ways[] = { "read", "recurse", "skip", 0 };
static const char *const device_ways[] = { "", "read", "skip", 0 };
static const char *const color_ways[] = {
	"always", "yes", "force", "auto", "tty", "if-tty", "never", "no", "none", 0
};

static void set_color(const char *when)
{
	int way = choose(when ? when : "auto", color_ways, "invalid argument for '--color'");
	const char *term = getenv("TERM");

	color = way < 3 || (way < 6 && isatty(1) && term && strcmp(term, "dumb"));
}

int main(int argc, char **argv)
{
	bool patterns = false, names = false, no_names = false;
	uintmax_t both = 0, digits = UINTMAX_MAX;

	(void)argc;
	usage_status = 2;
	before = after = UINTMAX_MAX;
	use_locale();
	command(&argv, "[OPTION]... PATTERNS [FILE]...",
		"Print the lines of each FILE, or of standard input, that match PATTERNS.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'E': syntax = EXTENDED; break;
		case 'F': syntax = FIXED; break;
		case 'G': syntax = BASIC; break;
		case 'e': add_patterns(arg, strlen(arg)); patterns = true; break;
		case 'f': patterns_from(arg); patterns = true; break;
		case 'i':
		case 'y': ignore_case = true; break;
		case NO_IGNORE_CASE: ignore_case = false; break;
		case 'w': whole_words = true; break;
		case 'x': whole_lines = true; break;
		case 'v': invert = true; break;
		case 'z': end_byte = '\0'; break;
		case 'c': count_only = true; break;
		case 'l':
		case 'L': list_only = c; break;
		case 'q': quiet = true; break;
		case 's': complain_not = true; break;
		case 'm': most = number(arg, 0, UINTMAX_MAX, "max count"); break;
		case 'o': only_matching = true; break;
		case 'n': show_number = true; break;
		case 'b': show_offset = true; break;
		case 'H': names = true; no_names = false; break;
		case 'h': no_names = true; names = false; break;
		case LABEL: label = arg; break;
		case 'Z': name_end = '\0'; break;
		case 'T': tabs = true; break;
		case 'A': after = context(arg); break;
		case 'B': before = context(arg); break;
		case 'C': both = context(arg); break;
		case SEPARATOR: group_separator = arg; break;
		case NO_SEPARATOR: group_separator = 0; break;
		case 'r': directories = RECURSE; follow_links = false; break;
		case 'R': directories = RECURSE; follow_links = true; break;
		case 'd':
			directories = choose(arg, directory_ways, "invalid argument for "
					     "'--directories': not read, recurse or skip");
			break;
		case 'D': devices = choose(arg, device_ways, "unknown devices method"); break;
		case INCLUDE:
		case EXCLUDE:
		case EXCLUDE_DIR: add_glob(c, arg); break;
		case EXCLUDE_FROM: exclude_from(arg); break;
		case 'a': binary = BINARY_TEXT; break;
		case 'I': binary = BINARY_SKIP; break;
		case BINARY_FILES:
			binary = choose(arg, binaries, "unknown binary-files type");
			break;
		case COLOR: set_color(arg); break;
		case LINE_BUFFERED: flush_lines = true; break;
		default: /* a digit */
			digits = digits == UINTMAX_MAX ? 0 : digits;
			if (digits < UINTMAX_MAX / 10 - 9)
				digits = digits * 10 + c - '0';
			both = digits;
		}
	if (!patterns) {
		if (!*argv)
			usage_error("missing pattern");
		add_patterns(*argv, strlen(*argv));
		argv++;
	}
	before = before == UINTMAX_MAX ? both : before;
	after = after == UINTMAX_MAX ? both : after;
	if (count_only && list_only)
		count_only = false;
	quit_at_first = quiet || list_only;
	silent = quiet || list_only || count_only || (only_matching && invert);
	out_known = !fstat(1, &out) && S_ISREG(out.st_mode);
	if (color)
		set_colors();
	compile_patterns();
	if (!most)
		return 1;
	show_name = names || (!no_names && (directories == RECURSE || (argv[0] && argv[1])));
	if (directories == RECURSE && argv[0] && !argv[1] && !names) {
		struct stat st;
		if (!stat(argv[0], &st) && !S_ISDIR(st.st_mode))
			show_name = false;
	}
	if (!*argv && directories == RECURSE)
		search_tree(".", false);
	else if (!*argv)
		search_operand("-");
	for (; *argv; argv++)
		search_operand(*argv);
	status = 0;
	int end = finish();
	return end ? end : any_error && !(quiet && any_selected) ? 2 : !any_selected;
}
