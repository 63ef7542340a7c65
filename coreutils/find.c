/* find - look for files in trees */
#include "find/find.h"
#include "help.h"
#include "number.h"
#include "utf8.h"

struct timespec now, day_start;
bool depth_first, one_device, from_day_start, warn_races = true;
uintmax_t max_depth = UINTMAX_MAX, min_depth;
unsigned walk_flags;
bool pruned, quit;
const char *start;

static struct node *expression;

static const char usage[] = "[-H | -L | -P] [PATH]... [EXPRESSION]";
static const char about[] =
	"Print what is in each PATH (or in '.') that EXPRESSION is true of.\n"
	"An expression is made of these, and of ( E ), ! E, E1 [-a] E2, E1 -o E2, E1 , E2:";

void build_maxdepth(struct node *n, const char *arg)
{
	(void)n;
	max_depth = number(arg, 0, UINTMAX_MAX, "argument to -maxdepth");
}

void build_mindepth(struct node *n, const char *arg)
{
	(void)n;
	min_depth = number(arg, 0, UINTMAX_MAX, "argument to -mindepth");
}

void build_depth(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	depth_first = true;
}

void build_xdev(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	one_device = true;
}

void build_follow(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	walk_flags = WALK_LOGICAL;
}

void build_races(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	warn_races = true;
}

void build_no_races(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	warn_races = false;
}

void build_daystart(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	from_day_start = true;
}

const struct stat *entry_stat(struct walk *w)
{
	if (!walk_stat(w))
		return &w->st;
	if (errno != ENOENT || warn_races)
		fail("'%s'", w->path);
	return 0;
}

const char *base_name(const char *path, size_t *n)
{
	const char *end = path + strlen(path);

	while (end > path + 1 && end[-1] == '/')
		end--;
	const char *p = end;
	while (p > path && p[-1] != '/')
		p--;
	if (p == end && p > path) /* the root */
		p--;
	*n = end - p;
	return p;
}

char *link_text(struct walk *w)
{
	size_t size = 128;
	char *buf = 0;
	ssize_t n;

	do
		buf = grow(buf, size *= 2, 1);
	while ((n = readlinkat(w->dirfd, w->name, buf, size)) == (ssize_t)size);
	if (n < 0) {
		free(buf);
		return 0;
	}
	buf[n] = '\0';
	return buf;
}

static void evaluate(struct walk *w)
{
	if (w->depth >= min_depth && w->depth <= max_depth)
		expression->test(expression, w);
}

/* May the walk go into the directory that it is at? */
static bool enters(struct walk *w, dev_t device)
{
	if (w->depth >= max_depth || pruned)
		return false;
	return !one_device || walk_stat(w) < 0 || w->st.st_dev == device;
}

static void report(struct walk *w)
{
	if (w->error == ENOENT && !warn_races && w->depth)
		return;
	errno = w->error;
	fail("'%s'", w->path);
}

static void find(const char *operand)
{
	struct walk w = { .flags = walk_flags | WALK_LAZY };
	dev_t device = 0;

	start = operand;
	walk_start(&w, operand);
	for (int event; !quit && (event = walk_next(&w)); ) {
		if (!w.depth && one_device && !walk_stat(&w))
			device = w.st.st_dev;
		switch (event) {
		case WALK_FILE:
			evaluate(&w);
			break;
		case WALK_DIR:
			pruned = false;
			if (!depth_first)
				evaluate(&w);
			pruned &= !depth_first;
			flush_commands(true);
			if (!enters(&w, device))
				walk_skip(&w);
			break;
		case WALK_LEAVE:
			if (w.error)
				report(&w);
			flush_commands(true);
			if (depth_first)
				evaluate(&w);
			flush_commands(true);
			break;
		case WALK_CYCLE:
			failf("File system loop detected; '%s' is part of the same "
			      "file system loop as a directory above it",
			      w.path);
			break;
		case WALK_ERROR:
			report(&w);
			break;
		}
	}
	flush_commands(true);
	walk_end(&w);
}

static bool is_expression(const char *s)
{
	return (*s == '-' && s[1]) || !strcmp(s, "(") || !strcmp(s, ")") || !strcmp(s, "!") ||
	       !strcmp(s, ",");
}

static void help(void)
{
	printf("usage: %s %s\n%s\n", self, usage, about);
	for (const struct primary *p = primaries; p->name; p++) {
		char left[64];
		if (!p->help)
			continue;
		snprintf(left, sizeof left, "%s%s%s", p->name, p->arg ? " " : "",
			 p->arg ? p->arg : "");
		printf("  %-26s %s\n", left, p->help);
	}
}

static void set_clock(void)
{
	struct tm tm;

	clock_gettime(CLOCK_REALTIME, &now);
	if (!localtime_r(&now.tv_sec, &tm))
		return;
	tm.tm_hour = tm.tm_min = tm.tm_sec = 0;
	tm.tm_isdst = -1;
	day_start.tv_sec = mktime(&tm);
}

int main(int argc, char **argv)
{
	static char *here[] = { ".", 0 };

	name_self(argv);
	use_locale();
	for (int i = 1; i < argc; i++)
		if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-help")) {
			help();
			return finish();
		}
	if (argc == 2 && !strcmp(argv[1], "-version"))
		argv[1] = "--version";
	if (help_only(argc, argv, usage, about))
		return status;
	for (argv++;
	     *argv && **argv == '-' && strchr("HLP", (*argv)[1]) && (*argv)[1] && !(*argv)[2];
	     argv++)
		walk_flags = (*argv)[1] == 'H' ? WALK_HEAD : (*argv)[1] == 'L' ? WALK_LOGICAL : 0;
	if (*argv && !strcmp(*argv, "--"))
		argv++;
	set_clock();
	char **paths = argv, **words = argv;
	while (*words && !is_expression(*words))
		words++;
	expression = parse_expression(words);
	bool none = words == paths;
	*words = 0;
	for (char **p = none ? here : paths; *p && !quit; p++)
		find(*p);
	flush_commands(false);
	finish_outputs();
	return finish();
}
