/* ps - list processes */
#include <sys/ioctl.h>
#include "cmd.h"
#include "help.h"
#include "ps/field.h"
#include "ps/select.h"

static const char usage[] = "[-aAdef] [-l | -f | -o FORMAT]... [-pCtuUgGs LIST]... | [axuwrh]...";
static const char about[] =
	"List processes: by default those of this user on this terminal.\n"
	"  -A, -e                all\n"
	"  -a                    all with a terminal, but for session leaders\n"
	"  -d                    all but session leaders\n"
	"  -p, --pid=LIST        these; or a number as operand\n"
	"  --ppid=LIST           children of these\n"
	"  -C LIST               of these names\n"
	"  -t, --tty=LIST        on these terminals\n"
	"  -u, --user=LIST       of these effective users\n"
	"  -U, --User=LIST       of these real users\n"
	"  -G, --Group=LIST      of these real groups\n"
	"  -g, -s, --sid=LIST    of the sessions with these leaders\n"
	"  -f, -l                more about each\n"
	"  -o, --format=FORMAT   these columns: NAME[=HEADER],...\n"
	"  --sort=[-]NAME,...    in this order\n"
	"  --no-headers          without the first line\n"
	"  -w                    lines as long as they come\n"
	"Without '-', as in BSD: a x all; u with users; r only running; w; h no headers.";

struct column {
	const struct field *field;
	const char *header;
	int width;
};

static bool no_headers;
static int wide;

static struct column *columns;
static size_t column_count;
static const char *sort_keys;

static struct proc *procs;
static size_t proc_count;

static void add_column(const struct field *f, const char *header)
{
	columns = grow(columns, column_count + 1, sizeof *columns);
	columns[column_count++] = (struct column){ f, header ? header : f->header, 0 };
}

/* "pid,user=WHO": a header is all that follows, unless it is empty. */
static void add_columns(char *s)
{
	while (*s) {
		size_t n = strcspn(s, "=, \t");
		const struct field *f = find_field(s, n);
		if (n && !f) {
			s[n] = '\0';
			usage_error("unknown user-defined format specifier \"%s\"", s);
		}
		s += n;
		if (f && *s == '=') {
			bool empty = !s[1] || s[1] == ',';
			add_column(f, empty ? "" : s + 1);
			if (!empty)
				return;
			s++;
		} else if (f) {
			add_column(f, 0);
		}
		s += *s != '\0';
	}
}

static void find_me(const struct proc *p)
{
	if (p->pid == getpid())
		me = *p;
}

static void consider(const struct proc *p)
{
	if (!selected(p))
		return;
	procs = grow(procs, proc_count + 1, sizeof *procs);
	procs[proc_count++] = *p;
}

static int compare_by(const struct field *f, struct proc *a, struct proc *b)
{
	char one[FIELD_TEXT], two[FIELD_TEXT];

	if (!f->value)
		return strcmp(f->text(a, one), f->text(b, two));
	double x = f->value(a), y = f->value(b);
	return (x > y) - (x < y);
}

static int compare(const void *a, const void *b)
{
	struct proc *x = (struct proc *)a, *y = (struct proc *)b;

	for (const char *key = sort_keys; key && *key; key += *key == ',') {
		bool down = *key == '-';
		key += *key == '-' || *key == '+';
		size_t n = strcspn(key, ",");
		int order = compare_by(find_field(key, n), x, y);
		if (order)
			return down ? -order : order;
		key += n;
	}
	return (x->pid > y->pid) - (x->pid < y->pid);
}

static void check_sort_keys(void)
{
	for (const char *key = sort_keys; key && *key; key += *key == ',') {
		key += *key == '-' || *key == '+';
		size_t n = strcspn(key, ",");
		if (!find_field(key, n))
			usage_error("unknown sort specifier '%.*s'", (int)n, key);
		key += n;
	}
}

/* Text of a column; the last one is as long as it is, or as the screen is wide. */
static int put_cell(const struct column *c, const char *text, bool last, int room)
{
	int n = strlen(text), fill = c->width > n ? c->width - n : 0;
	bool left = c->field->width < 0;

	if (last && left)
		fill = 0;
	if (room >= 0 && last && n > room)
		n = room;
	outputf("%*s%.*s%*s", left ? 0 : fill, "", n, text, left ? fill : 0, "");
	return n + fill;
}

/* How wide lines may be; below 0: as they come. */
static int screen(void)
{
	const char *columns = getenv("COLUMNS");
	struct winsize w;

	if (wide || !isatty(1))
		return -1;
	if (columns && is_number(columns))
		return atoi(columns) > 0 ? atoi(columns) : -1;
	return !ioctl(1, TIOCGWINSZ, &w) && w.ws_col ? w.ws_col : 80;
}

static void put_line(struct proc *p, int limit)
{
	char text[FIELD_TEXT];
	int used = 0;

	for (size_t i = 0; i < column_count; i++) {
		bool last = i + 1 == column_count;
		const struct column *c = &columns[i];
		if (i)
			output(" ", 1);
		used += i > 0;
		used += put_cell(c, p ? c->field->text(p, text) : c->header, last,
				 limit < 0 ? -1 : limit > used ? limit - used : 0);
	}
	output("\n", 1);
}

static void measure(void)
{
	char text[FIELD_TEXT];

	for (size_t i = 0; i < column_count; i++) {
		struct column *c = &columns[i];
		int width = *c->header ? abs(c->field->width) : 0, n = strlen(c->header);
		width = n > width ? n : width;
		for (size_t k = 0; k < proc_count; k++) {
			/* a last column to the left needs no width */
			if (i + 1 == column_count && c->field->width < 0)
				break;
			n = strlen(c->field->text(&procs[k], text));
			width = n > width ? n : width;
		}
		c->width = width;
	}
}

static void put_all(void)
{
	int limit = screen();
	bool headed = false;

	measure();
	for (size_t i = 0; i < column_count; i++)
		headed |= *columns[i].header;
	if (headed && !no_headers)
		put_line(0, limit);
	for (size_t i = 0; i < proc_count; i++)
		put_line(&procs[i], limit);
}

static void add_format(const char *format)
{
	char *copy = copy_string(format);

	add_columns(copy);
	free(copy);
}

/* The columns of a style; TTY and CMD are what these styles call them. */
static void add_style(bool full, bool long_, bool users)
{
	static const struct {
		const char *name, *header;
	} renamed[] = { { "comm", "CMD" }, { "args", "CMD" }, { "tname", "TTY" } };
	const char *names =
		users ? "user pid %cpu %mem vsz rss tname stat start_time bsdtime command"
		: bsd ? "pid tname stat bsdtime command"
		: full && long_ ? "f s uname pid ppid c pri ni addr sz wchan stime tname time args"
		: full ? "uname pid ppid c stime tname time args"
		: long_ ? "f s uid pid ppid c opri ni addr sz wchan tname time comm"
		: "pid tname time comm";

	add_format(names);
	for (size_t i = 0; i < column_count; i++) {
		if (full && !strcmp(columns[i].field->name, "uname"))
			columns[i].header = "UID";
		for (int k = 0; k < 3 && !users && !bsd; k++)
			if (!strcmp(columns[i].field->name, renamed[k].name))
				columns[i].header = renamed[k].header;
	}
}

/* An option with an argument: the rest of its word, or the next one. */
static char *argument(char **rest, char ***argv, char letter)
{
	char *value = *rest;

	if (!*value && !(value = *++*argv))
		usage_error("option requires an argument -- '%c'", letter);
	*rest = "";
	return value;
}

static bool full, long_, users;

static void cluster(char ***argv)
{
	static const char letters[] = "pCtuUGgs";
	static const enum list_kind kinds[] = { PIDS, NAMES, TTYS, USERS, REAL_USERS, REAL_GROUPS,
						SESSIONS, SESSIONS };
	char *s = **argv + 1;

	while (*s) {
		char c = *s++;
		const char *list = strchr(letters, c);
		if (list)
			add_list(kinds[list - letters], argument(&s, argv, c));
		else if (c == 'o')
			add_columns(argument(&s, argv, c));
		else if (c == 'A' || c == 'e')
			select_how |= EVERY;
		else if (c == 'a')
			select_how |= TERMINAL;
		else if (c == 'd')
			select_how |= NOT_LEADER;
		else if (c == 'f')
			full = true;
		else if (c == 'l')
			long_ = true;
		else if (c == 'w')
			wide++;
		else
			usage_error("invalid option -- '%c'", c);
	}
}

/* BSD's letters, without '-'. */
static void bsd_cluster(char ***argv)
{
	char *s = **argv;

	bsd = true;
	while (*s) {
		char c = *s++;
		if (c == 'a')
			select_how |= TERMINAL;
		else if (c == 'x')
			select_how |= OWN_ANY_TTY;
		else if (c == 'u')
			users = true;
		else if (c == 'w')
			wide++;
		else if (c == 'r')
			running_only = true;
		else if (c == 'h')
			no_headers = true;
		else if (c == 'o')
			add_columns(argument(&s, argv, c));
		else if (c == 'p')
			add_list(PIDS, argument(&s, argv, c));
		else if (c == 't')
			add_list(TTYS, argument(&s, argv, c));
		else if (c == 'U')
			add_list(USERS, argument(&s, argv, c));
		else
			usage_error("unsupported option '%c' (BSD syntax)", c);
	}
}

static void long_option(char ***argv)
{
	static const struct {
		const char *name;
		enum list_kind kind;
	} lists[] = {
		{ "--pid", PIDS }, { "--ppid", PPIDS }, { "--tty", TTYS }, { "--user", USERS },
		{ "--User", REAL_USERS }, { "--Group", REAL_GROUPS }, { "--sid", SESSIONS },
	};
	char *word = **argv;
	size_t n = strcspn(word, "=");
	char *value = word[n] ? word + n + 1 : 0;

	if (!value && (!strcmp(word, "--no-headers") || !strcmp(word, "--no-heading"))) {
		no_headers = true;
		return;
	}
	bool format = n == 8 && !strncmp(word, "--format", n);
	bool sort = n == 6 && !strncmp(word, "--sort", n);
	size_t i = 0, count = sizeof lists / sizeof *lists;
	while (i < count && (strncmp(lists[i].name, word, n) || lists[i].name[n]))
		i++;
	if (!format && !sort && i == count)
		usage_error("unrecognized option '%s'", word);
	if (!value && !(value = *++*argv))
		usage_error("option '%s' requires an argument", word);
	if (format)
		add_columns(value);
	else if (sort)
		sort_keys = value;
	else
		add_list(lists[i].kind, value);
}

int main(int argc, char **argv)
{
	name_self(argv);
	if (help_only(argc, argv, usage, about))
		return finish();
	for (argv++; *argv; argv++) {
		if (argv[0][0] == '-' && argv[0][1] == '-' && argv[0][2])
			long_option(&argv);
		else if (argv[0][0] == '-' && argv[0][1] && argv[0][1] != '-')
			cluster(&argv);
		else if (strspn(*argv, "0123456789,") == strlen(*argv) && **argv)
			add_list(PIDS, *argv);
		else if (**argv && **argv != '-')
			bsd_cluster(&argv);
		else if (strcmp(*argv, "--"))
			usage_error("extra operand '%s'", *argv);
	}
	check_sort_keys();
	fields_start();
	if (!column_count)
		add_style(full, long_, users);
	if (bsd && select_how == (TERMINAL | OWN_ANY_TTY))
		select_how = EVERY;
	if (!select_how && !any_list()) {
		select_how = OWN;
		each_proc(find_me);
	}
	me.uid = geteuid();
	each_proc(consider);
	if (proc_count)
		qsort(procs, proc_count, sizeof *procs, compare);
	put_all();
	if (!proc_count)
		status = 1;
	return finish();
}
