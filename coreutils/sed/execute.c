/* execute.c: runs the commands on each line */
#include <fcntl.h>
#include "sed.h"
#include "utf8.h"

enum { GROUPS = 10 };

static struct text space, hold, work; /* the two spaces, and what s makes */
static bool hold_ended = true;        /* what `ended` says of the other space */
static struct regex *last_regex;
static bool substituted; /* since the last line was read, or t: t goes */

/* What a, r and R have put off until the end of the cycle. */
static struct later {
	char name;
	const char *text;
	size_t len;
} *later;
static size_t later_count;

static void swap(struct text *a, struct text *b)
{
	struct text t = *a;

	*a = *b;
	*b = t;
}

/* ---- which lines ---- */

static bool match(struct regex *r, size_t from, regmatch_t *m, size_t groups)
{
	if (!r && !(r = last_regex)) {
		usage_status = 1;
		dief("no previous regular expression");
	}
	last_regex = r;
	return regex_match(r, space.p, space.len, from, m, groups);
}

static bool matches(const struct address *a)
{
	regmatch_t m[1];

	switch (a->kind) {
	case LINE: return line_number == a->first;
	case STEP:
		return a->step ? line_number >= a->first && (line_number - a->first) % a->step == 0
			       : line_number == a->first;
	case LAST: return is_last_line();
	case REGEX: return match(a->regex, 0, m, 1);
	default: return false;
	}
}

/* The first line of a range: is there more of it? */
static void begin_range(struct command *c)
{
	uintmax_t n = c->to.first;

	switch (c->to.kind) {
	case LINE: c->range_end = n; break;
	case PLUS:
		c->range_end = n < UINTMAX_MAX - line_number ? line_number + n : UINTMAX_MAX;
		break;
	case MULTIPLE: c->range_end = n ? (line_number + n - 1) / n * n : 0; break;
	case LAST: c->in_range = !is_last_line(); return;
	default: c->in_range = true; return;
	}
	c->in_range = c->range_end > line_number;
}

/* A range from a line that n or N has skipped begins with the next one. */
static bool begins(const struct command *c)
{
	if (c->from.kind == LINE && !c->was_range)
		return line_number >= c->from.first;
	return matches(&c->from);
}

void reset_ranges(void)
{
	for (struct command *c = commands; c < commands + command_count; c++) {
		c->in_range = c->from.kind == ZERO;
		c->was_range = false;
	}
}

static bool in_range(struct command *c)
{
	if (c->in_range) {
		bool numbered = c->to.kind == LINE || c->to.kind == PLUS || c->to.kind == MULTIPLE;
		if (!numbered) {
			c->in_range = !matches(&c->to);
			return true;
		}
		c->in_range = line_number < c->range_end;
		if (line_number <= c->range_end)
			return true;
		/* n or N went past its end: it ended then */
	}
	if (!begins(c))
		return false;
	c->was_range = true;
	begin_range(c);
	return true;
}

static bool selected(struct command *c)
{
	if (!c->from.kind)
		return !c->negated;
	return (c->to.kind ? in_range(c) : matches(&c->from)) != c->negated;
}

/* ---- s ---- */

static char change, change_1; /* the case that is being changed to */

static void add_changed(const char *p, size_t n)
{
	const char *end = p + n;

	if (!change && !change_1) {
		text_add(&work, p, n);
		return;
	}
	while (p < end) {
		char bytes[4];
		int32_t c;
		p += utf8_char(p, end, &c);
		char how = change_1 ? change_1 : change;
		c = how == 'U' || how == 'u' ? utf8_upper(c) : how ? utf8_lower(c) : c;
		change_1 = 0;
		text_add(&work, bytes, utf8_bytes(bytes, c));
	}
}

static void add_replacement(const struct command *c, const regmatch_t *m)
{
	change = change_1 = 0;
	for (const struct piece *p = c->pieces; p < c->pieces + c->many; p++) {
		if (p->change)
			change = p->change == 'E' ? 0 : p->change;
		if (p->change_1)
			change_1 = p->change_1;
		if (p->len)
			add_changed(p->text, p->len);
		if (p->group >= 0 && m[p->group].rm_so >= 0)
			add_changed(space.p + m[p->group].rm_so,
				    m[p->group].rm_eo - m[p->group].rm_so);
	}
}

/* How many groups regexec must tell of: fewer cost less. */
static size_t groups_of(const struct command *c)
{
	int most = 0;

	for (const struct piece *p = c->pieces; p < c->pieces + c->many; p++)
		if (p->group > most)
			most = p->group;
	return most + 1;
}

static bool substitute(struct command *c)
{
	regmatch_t m[GROUPS];
	size_t at = 0, groups = groups_of(c), previous = SIZE_MAX;
	bool any = false;
	int32_t ignored;

	for (size_t i = 0; i < GROUPS; i++)
		m[i].rm_so = -1;
	work.len = 0;
	for (int count = 0; at <= space.len && match(c->regex, at, m, groups); ) {
		size_t from = m[0].rm_so, to = m[0].rm_eo;
		text_add(&work, space.p + at, from - at);
		at = from;
		/* nothing at the end of the match before is not another match */
		if (from != to || from != previous) {
			if (++count >= c->number) {
				add_replacement(c, m);
				any = true;
				at = to;
				if (!c->global)
					break;
			} else {
				text_add(&work, space.p + from, to - from);
				at = to;
			}
		}
		previous = to;
		if (from == to) {
			if (at == space.len) {
				at++;
				break;
			}
			size_t n = utf8_char(space.p + at, space.p + space.len, &ignored);
			text_add(&work, space.p + at, n);
			at += n;
		}
	}
	if (!any)
		return false;
	if (at < space.len)
		text_add(&work, space.p + at, space.len - at);
	swap(&space, &work);
	return true;
}

/* ---- the other commands ---- */

static void translate(const struct command *c)
{
	const char *p = space.p, *end = p + space.len;

	if (!c->many && !utf8) {
		for (size_t i = 0; i < space.len; i++)
			space.p[i] = c->bytes[(unsigned char)space.p[i]];
		return;
	}
	work.len = 0;
	while (p < end) {
		char bytes[4];
		int32_t ch;
		size_t n = utf8_char(p, end, &ch), i = 0;
		if (n == 1 && ch >= 0)
			ch = c->bytes[ch];
		while (i < c->many && c->map[2 * i] != (n == 1 && ch >= 0 ? (unsigned char)*p : ch))
			i++;
		for (size_t j = i; j < c->many; j++)    /* of equal ones the last counts */
			if (c->map[2 * j] == c->map[2 * i])
				ch = c->map[2 * j + 1];
		text_add(&work, bytes, utf8_bytes(bytes, ch));
		p += n;
	}
	swap(&space, &work);
}

/* l: unambiguous, and folded with backslashes. */
static void print_visibly(int width)
{
	static const char names[] = "\\abfnrtv", values[] = "\\\a\b\f\n\r\t\v";
	struct text t = { 0 };
	size_t column = 0, room = width > 1 ? (size_t)width - 1 : SIZE_MAX;

	for (size_t i = 0; i < space.len; i++) {
		unsigned char b = space.p[i];
		const char *found = b ? strchr(values, b) : 0;
		char s[8];
		int n;
		if (found)
			n = snprintf(s, sizeof s, "\\%c", names[found - values]);
		else if (b >= ' ' && b < 0x7f)
			n = snprintf(s, sizeof s, "%c", b);
		else
			n = snprintf(s, sizeof s, "\\%03o", b);
		if (column + n > room) {
			text_add(&t, "\\\n", 2);
			column = 0;
		}
		text_add(&t, s, n);
		column += n;
	}
	text_char(&t, '$');
	text_char(&t, line_end);
	put(&out, t.p, t.len);
	free(t.p);
}

static void put_off(char name, const char *text, size_t len)
{
	later = grow(later, later_count + 1, sizeof *later);
	later[later_count++] = (struct later){ name, text, len };
}

static void copy_file(const char *name)
{
	bool std = !strcmp(name, "/dev/stdin");
	int fd = std ? 0 : open(name, O_RDONLY | O_CLOEXEC);
	char buf[32 * 1024];
	ssize_t n;

	if (fd < 0)     /* POSIX: as if it were empty */
		return;
	while ((n = read(fd, buf, sizeof buf)) > 0)
		put(&out, buf, n);
	if (!std)
		close(fd);
}

/* R: each file is read on from where the last R left it. */
static void copy_one_line(const char *name)
{
	static struct source {
		const char *name;
		struct lines in;
	} **all;
	static size_t count;
	size_t i = 0;

	while (i < count && strcmp(all[i]->name, name))
		i++;
	if (i == count) {
		bool std = !strcmp(name, "/dev/stdin");
		int fd = std ? 0 : open(name, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			return;
		all = grow(all, count + 1, sizeof *all);
		all[count] = memset(grow(0, 1, sizeof **all), 0, sizeof **all);
		all[count]->name = name;
		lines_start(&all[count++]->in, fd, line_end);
	}
	struct lines *in = &all[i]->in;
	char end = line_end;
	if (!next_line(in))
		return;
	put(&out, in->line, in->len);
	if (in->ended)
		put(&out, &end, 1);
	else
		out.unended = true;
}

static void catch_up(void)
{
	for (struct later *l = later; l < later + later_count; l++) {
		if (l->name == 'a') {
			put(&out, l->text, l->len);
			continue;
		}
		flush_outputs();
		if (l->name == 'r')
			copy_file(l->text);
		else
			copy_one_line(l->text);
	}
	later_count = 0;
}

/* The length of the first line of the pattern space. */
static size_t first_line(void)
{
	const char *p = memchr(space.p, line_end, space.len);

	return p ? (size_t)(p - space.p) : space.len;
}

static void put_number(void)
{
	char s[32];

	put(&out, s, snprintf(s, sizeof s, "%ju%c", line_number, line_end));
}

static void put_first_line(struct output *o)
{
	char end = line_end;
	size_t n = first_line();

	if (n == space.len) {
		put_line(o, space.p, n);
		return;
	}
	put(o, space.p, n);
	put(o, &end, 1);
}

static void end_cycle(void)
{
	if (!quiet)
		put_line(&out, space.p, space.len);
	catch_up();
}

static _Noreturn void quit(int code)
{
	input_finish();
	if (!status)
		status = code;
	exit(finish());
}

static void substitute_and_tell(struct command *c)
{
	if (!substitute(c))
		return;
	substituted = true;
	if (c->print)
		put_line(&out, space.p, space.len);
	if (c->file)
		put_line(c->file, space.p, space.len);
}

/* How a command ends what is done with the line. */
enum then { GO_ON, NEXT_CYCLE, NEXT_CYCLE_SILENT, SAME_LINE };

/* n and N: what is to do where there is no next line is GNU's, who prints. */
static enum then next_into_space(char name)
{
	char end = line_end;

	if (is_last_line())
		return name == 'N' && posix ? NEXT_CYCLE_SILENT : NEXT_CYCLE;
	if (name == 'n') {
		end_cycle();
		space.len = 0;
	} else {
		catch_up();
		text_add(&space, &end, 1);
	}
	return read_line(&space) ? GO_ON : NEXT_CYCLE_SILENT;
}

static enum then delete_first_line(void)
{
	size_t n = first_line();

	if (n == space.len)
		return NEXT_CYCLE_SILENT;
	space.len -= n + 1;
	memmove(space.p, space.p + n + 1, space.len);
	return SAME_LINE;
}

static enum then run(struct command *c, size_t *next)
{
	switch (c->name) {
	case '=': put_number(); break;
	case 'a': put_off('a', c->text, c->len); break;
	case 'i': put(&out, c->text, c->len); break;
	case 'c':
		if (!c->to.kind || !c->in_range)
			put(&out, c->text, c->len);
		return NEXT_CYCLE_SILENT;
	case 'b': *next = c->jump; break;
	case 't':
	case 'T':
		if (substituted == (c->name == 't'))
			*next = c->jump;
		substituted = false;
		break;
	case 'd': return NEXT_CYCLE_SILENT;
	case 'D': return delete_first_line();
	case 'F':
		put(&out, input_name(), strlen(input_name()));
		put(&out, (char[]){ line_end }, 1);
		break;
	case 'g':
		space.len = 0;
		text_add(&space, hold.p, hold.len);
		ended = hold_ended;
		break;
	case 'G': text_char(&space, line_end); text_add(&space, hold.p, hold.len); break;
	case 'h':
		hold.len = 0;
		text_add(&hold, space.p, space.len);
		hold_ended = ended;
		break;
	case 'H': text_char(&hold, line_end); text_add(&hold, space.p, space.len); break;
	case 'x': {
		bool was = ended;
		swap(&space, &hold);
		ended = hold_ended;
		hold_ended = was;
		break;
	}
	case 'l': print_visibly(c->number < 0 ? line_length : c->number); break;
	case 'n':
	case 'N': return next_into_space(c->name);
	case 'p': put_line(&out, space.p, space.len); break;
	case 'P': put_first_line(&out); break;
	case 'q': end_cycle(); quit(c->number);
	case 'Q': quit(c->number);
	case 'r':
	case 'R': put_off(c->name, c->text, 0); break;
	case 's': substitute_and_tell(c); break;
	case 'w': put_line(c->file, space.p, space.len); break;
	case 'W': put_first_line(c->file); break;
	case 'y': translate(c); break;
	case 'z': space.len = 0; break;
	}
	return GO_ON;
}

static enum then run_all(void)
{
	for (size_t i = 0; i < command_count; ) {
		struct command *c = &commands[i++];
		if (c->name == '}' || c->name == ':')
			continue;
		if (!selected(c)) {
			if (c->name == '{')
				i = c->jump;
			continue;
		}
		enum then then = run(c, &i);
		if (then != GO_ON)
			return then;
	}
	return NEXT_CYCLE;
}

void execute(void)
{
	enum then then = NEXT_CYCLE;

	text_add(&hold, 0, 0);
	text_add(&space, 0, 0);
	for (;;) {
		if (then != SAME_LINE) {
			space.len = 0;
			substituted = false;
			if (!read_line(&space))
				break;
		}
		then = run_all();
		if (then == NEXT_CYCLE)
			end_cycle();
		else
			catch_up();
	}
	input_finish();
}
