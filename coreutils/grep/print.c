/* print.c: what is said of a selected line: "name:number:offset:line" */
#include "grep.h"

bool show_name, show_number, show_offset, only_matching, silent, color, tabs, flush_lines;
int name_end = ':', number_width;
const char *group_separator = "--";

/* GREP_COLORS: what is to be colored, and the SGR codes for it. */
static struct {
	char key[3];
	const char *codes;
} colors[] = {
	{ "ms", "01;31" }, { "mc", "01;31" }, { "sl", "" }, { "cx", "" },
	{ "fn", "35" }, { "ln", "32" }, { "bn", "32" }, { "se", "36" }, { "", 0 }
};
enum { MATCH, CONTEXT_MATCH, SELECTED, CONTEXT, NAME, NUMBER, OFFSET, MARK };

void set_colors(void)
{
	const char *env = getenv("GREP_COLORS");

	for (char *p = env ? copy_string(env) : 0; p; ) {
		char *end = strchr(p, ':'), *value = strchr(p, '=');
		if (end)
			*end++ = '\0';
		if (value && (!end || value < end)) {
			*value++ = '\0';
			for (int i = 0; *colors[i].key; i++)
				if (!strcmp(p, colors[i].key) ||
				    (!strcmp(p, "mt") && i <= CONTEXT_MATCH))
					colors[i].codes = value;
		}
		p = end;
	}
}

static void paint(int what, const char *text, size_t n)
{
	const char *codes = color ? colors[what].codes : "";

	if (*codes)
		outputf("\33[%sm\33[K", codes);
	output(text, n);
	if (*codes)
		output("\33[m\33[K", 6);
}

static void paint_mark(int mark)
{
	char c = mark;

	paint(MARK, &c, 1);
}

/* mark: ':', '-', or a newline where there is nothing but names (-l). */
void print_name(const char *name, int mark)
{
	char c = mark;

	paint(NAME, name, strlen(name));
	if (!name_end)
		output("", 1);
	else if (mark == '\n')
		output(&c, 1);
	else
		paint_mark(mark);
}

void print_separator(void)
{
	if (!group_separator)
		return;
	paint(MARK, group_separator, strlen(group_separator));
	output("\n", 1);
}

static void paint_number(int what, uintmax_t n, int mark)
{
	char digits[24];

	paint(what, digits, snprintf(digits, sizeof digits, "%*ju", tabs ? number_width : 0, n));
	paint_mark(mark);
}

static void prefix(const char *name, int mark, uintmax_t number, uintmax_t offset, bool empty)
{
	if (show_name)
		print_name(name, mark);
	if (show_number)
		paint_number(NUMBER, number, mark);
	if (show_offset)
		paint_number(OFFSET, offset, mark);
	if (tabs && !empty && (show_name || show_number || show_offset))
		output("\t", 1);
}

/* The line with its matches colored, or with -o each match as a line. */
static void print_matches(const char *name, char *line, size_t len, int mark, uintmax_t number,
			  uintmax_t offset)
{
	int what = mark == ':' ? MATCH : CONTEXT_MATCH, rest = mark == ':' ? SELECTED : CONTEXT;
	char end = end_byte;
	size_t shown = 0;
	struct span s;

	for (size_t from = 0; from <= len && match(line, len, from, &s); ) {
		if (s.from == s.to) {
			from = s.to + 1;
			continue;
		}
		if (only_matching)
			prefix(name, mark, number, offset + s.from, false);
		else if (s.from > shown)
			paint(rest, line + shown, s.from - shown);
		paint(what, line + s.from, s.to - s.from);
		if (only_matching)
			output(&end, 1);
		shown = from = s.to;
	}
	if (!only_matching) {
		if (shown < len)
			paint(rest, line + shown, len - shown);
		output(&end, 1);
	}
}

void print_line(const char *name, char *line, size_t len, int mark, uintmax_t number,
		uintmax_t offset)
{
	if (only_matching && (mark == '-') != invert)
		return;
	if (!only_matching)
		prefix(name, mark, number, offset, !len);
	if (only_matching || (color && (mark == ':') != invert)) {
		if (!only_matching || !invert)
			print_matches(name, line, len, mark, number, offset);
	} else if (color) {
		paint(mark == ':' ? SELECTED : CONTEXT, line, len);
		output((char[]){ end_byte }, 1);
	} else {
		char saved = line[len];
		line[len] = end_byte;
		output(line, len + 1);
		line[len] = saved;
	}
	if (flush_lines)
		fflush(stdout);
}
