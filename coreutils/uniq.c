/* uniq - print a line once, count or find repeats */
#include "cmd.h"
#include "lines.h"
#include "number.h"
#include "utf8.h"

enum { GROUP = 256, ALL };

static const struct opt opts[] = {
	{ 'c', "count", 0, "put the number of repeats before each line" },
	{ 'd', "repeated", 0, "print only lines that repeat, each once" },
	{ 'D', 0, 0, "print all lines that repeat" },
	{ ALL, "all-repeated", "[HOW]", "the same, an empty line between groups as HOW says: none, "
	  "prepend, separate" },
	{ 'u', "unique", 0, "print only lines that do not repeat" },
	{ GROUP, "group", "[HOW]", "print all, an empty line between groups; HOW: separate, "
	  "prepend, append, both" },
	{ 'i', "ignore-case", 0, "letters of either case are equal" },
	{ 'f', "skip-fields", "N", "do not compare the first N fields" },
	{ 's', "skip-chars", "N", "then, do not compare the first N characters" },
	{ 'w', "check-chars", "N", "compare N characters at most" },
	{ 'z', "zero-terminated", 0, "lines end in NUL, not newline" },
	{ 0 }
};

/* A line kept while the next ones are compared with it. */
struct kept {
	char *text;
	size_t len, room;
	size_t from, to; /* its part that is compared */
};

static bool counted, fold;
static bool print_repeated = true, print_single = true, print_all;
/* Where an empty line goes: before the first group, between, after the last. */
static bool before, between, after;
static uintmax_t skip_fields, skip_chars, check_chars = UINTMAX_MAX;
static int end = '\n';
static struct lines in;

static const char *pass_chars(const char *p, const char *limit, uintmax_t n)
{
	int32_t c;

	if (!utf8)
		return (uintmax_t)(limit - p) < n ? limit : p + n;
	while (n-- && p < limit)
		p += utf8_char(p, limit, &c);
	return p;
}

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* POSIX: a field is blanks and then what is not blank. */
static void find_key(const char *s, size_t len, size_t *from, size_t *to)
{
	const char *p = s, *limit = s + len;

	for (uintmax_t n = skip_fields; n && p < limit; n--) {
		while (p < limit && blank(*p))
			p++;
		while (p < limit && !blank(*p))
			p++;
	}
	p = pass_chars(p, limit, skip_chars);
	*from = p - s;
	*to = check_chars == UINTMAX_MAX ? len : (size_t)(pass_chars(p, limit, check_chars) - s);
}

static bool equal_folded(const char *a, const char *a_end, const char *b, const char *b_end)
{
	while (a < a_end && b < b_end) {
		int32_t x, y;
		a += utf8_char(a, a_end, &x);
		b += utf8_char(b, b_end, &y);
		if (x != y && utf8_lower(x) != utf8_lower(y))
			return false;
	}
	return a == a_end && b == b_end;
}

static bool equal(const struct kept *k, size_t from, size_t to)
{
	const char *a = k->text + k->from, *b = in.line + from;

	if (fold)
		return equal_folded(a, k->text + k->to, b, in.line + to);
	return k->to - k->from == to - from && !memcmp(a, b, to - from);
}

static void keep(struct kept *k, size_t from, size_t to)
{
	if (k->room <= in.len) {
		k->room = in.len + in.len / 2 + 64;
		k->text = grow(k->text, k->room, 1);
	}
	memcpy(k->text, in.line, in.len);
	k->len = in.len;
	k->from = from;
	k->to = to;
}

static void put(const char *s, size_t n)
{
	char terminator = end;

	output(s, n);
	output(&terminator, 1);
}

static void print_group(const struct kept *k, uintmax_t times)
{
	if (!times || !(times > 1 ? print_repeated : print_single))
		return;
	if (counted)
		outputf("%7ju ", times);
	put(k->text, k->len);
}

/* --group and -D print every line as it comes; -D holds a line back until
 * it is seen that it repeats. */
static void all_lines(struct kept *k)
{
	bool any = false, held = false;
	size_t from, to;

	for (bool first = true; next_line(&in); first = false) {
		find_key(in.line, in.len, &from, &to);
		bool same = !first && equal(k, from, to);
		if (!same && !print_single) {
			keep(k, from, to);
			held = true;
			continue;
		}
		if (held || !same) {
			if (any ? between : before)
				put("", 0);
			if (held)
				put(k->text, k->len);
			held = false;
		}
		put(in.line, in.len);
		any = true;
		if (!same)
			keep(k, from, to);
	}
	if (any && after)
		put("", 0);
}

static void uniq(const char *name)
{
	struct kept k = { 0 };
	uintmax_t times = 0;
	size_t from, to;

	lines_start(&in, 0, end);
	if (print_all) {
		all_lines(&k);
	} else {
		while (next_line(&in)) {
			find_key(in.line, in.len, &from, &to);
			if (times && equal(&k, from, to)) {
				times++;
				continue;
			}
			print_group(&k, times);
			keep(&k, from, to);
			times = 1;
		}
		if (!in.error)
			print_group(&k, times);
	}
	if (in.error) {
		errno = in.error;
		fail("error reading '%s'", name);
	}
	free(k.text);
}

/* Makes a file the standard input or output. */
static void redirect(int to, const char *name, int flags)
{
	if (!strcmp(name, "-"))
		return;
	int fd = open(name, flags | O_CLOEXEC, 0666);
	if (fd < 0 || (fd != to && dup2(fd, to) < 0))
		die("%s", name);
	if (fd != to)
		close(fd);
}

static void set_groups(const char *option, const char *how, bool all)
{
	static const char *const known[] = { "prepend", "separate", "append", "both", "none", 0 };
	int i = 0;

	if (!how)
		how = all ? "none" : "separate";
	while (known[i] && strncmp(known[i], how, strlen(how)))
		i++;
	if (!known[i] || (all ? i == 2 || i == 3 : i == 4))
		usage_error("invalid argument '%s' for '%s'", how, option);
	print_all = true;
	before = i == 0 || i == 3;
	between = i != 4;
	after = i == 2 || i == 3;
}

/* uniq -3, uniq +3: skip fields, skip characters, as in times before POSIX. */
static bool old_form(const char *s)
{
	const char *p = s + 1;
	uintmax_t n;

	if (*s != '-' || scan_number(&p, &n) || *p)
		return false;
	skip_fields = n;
	return true;
}

static uintmax_t any_number(const char *s, const char *what)
{
	return number(s, 0, UINTMAX_MAX, what);
}

int main(int argc, char **argv)
{
	bool grouped = false;

	use_locale();
	if (argc > 1 && old_form(argv[1])) {
		argv[1] = argv[0];
		argv++;
	}
	command(&argv, "[-cdDuiz] [-f N] [-s N] [-w N] [INPUT [OUTPUT]]",
		"Copy INPUT to OUTPUT, with lines that repeat one after the other printed once.",
		opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'c': counted = true; break;
		case 'd': print_single = false; break;
		case 'u': print_repeated = false; break;
		case 'D':
		case ALL:
			set_groups("--all-repeated", arg, true);
			print_single = false;
			break;
		case GROUP: set_groups("--group", arg, false); grouped = true; break;
		case 'i': fold = true; break;
		case 'f': skip_fields = any_number(arg, "number of fields to skip"); break;
		case 's': skip_chars = any_number(arg, "number of bytes to skip"); break;
		case 'w': check_chars = any_number(arg, "number of bytes to compare"); break;
		case 'z': end = '\0'; break;
		}
	if (grouped && (counted || !print_single || !print_repeated))
		usage_error("--group is mutually exclusive with -c/-d/-D/-u");
	if (counted && print_all)
		usage_error("printing all duplicated lines and repeat counts is meaningless");
	if (argv[0] && argv[1] && argv[2])
		usage_error("extra operand '%s'", argv[2]);
	const char *input = argv[0] ? argv[0] : "-";
	redirect(0, input, O_RDONLY);
	if (argv[0] && argv[1])
		redirect(1, argv[1], O_WRONLY | O_CREAT | O_TRUNC);
	if (print_all && !print_repeated)       /* -D -u: no line is both */
		return finish();
	uniq(strcmp(input, "-") ? input : "stdin");
	return finish();
}
